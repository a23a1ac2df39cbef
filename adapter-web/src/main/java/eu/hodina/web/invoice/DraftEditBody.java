package eu.hodina.web.invoice;

import eu.hodina.application.invoice.DraftEdit;
import eu.hodina.domain.invoice.DocumentDiscount;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.order.OrderId;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change of a draft. */
@Serdeable
record DraftEditBody(
        @Schema(
                example = "WRITE_OFF",
                allowableValues = {"TEXT", "WRITE_OFF", "DISCOUNT"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String kind,

        @Schema(example = "0123456789abcdef", description = "Of TEXT and WRITE_OFF: the key of the line") @Nullable
        String line,

        @Schema(
                example = "Poškozený obal",
                maxLength = 500,
                description = "The words of the line, or the reason as it is printed",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String text,

        @Schema(description = "Of WRITE_OFF, or of a DISCOUNT: what is taken off, without VAT") @Nullable
        AmountBody amount,

        @Schema(example = "10", description = "Of a DISCOUNT, instead of an amount: per cent of each rate") @Nullable
        String percent,

        @Schema(description = "Of a DISCOUNT: whose own invoice it is over; absent: the common one") @Nullable
        String order) {
    /** What an edit may be. */
    private enum Kind {
        TEXT,
        WRITE_OFF,
        DISCOUNT
    }

    static DraftEditBody of(DraftEdit edit) {
        if (edit instanceof DraftEdit.LineText words) {
            return new DraftEditBody("TEXT", words.line(), words.text(), null, null, null);
        }
        if (edit instanceof DraftEdit.WriteOff off) {
            return new DraftEditBody("WRITE_OFF", off.line(), off.reason(), AmountBody.of(off.amount()), null, null);
        }
        DraftEdit.Discount off = (DraftEdit.Discount) edit;
        String order = off.order().map(OrderId::value).orElse(null);
        return off.discount() instanceof DocumentDiscount.OfPercent percent
                ? new DraftEditBody(
                        "DISCOUNT",
                        null,
                        percent.reason(),
                        null,
                        percent.percent().percent(),
                        order)
                : new DraftEditBody(
                        "DISCOUNT",
                        null,
                        off.discount().reason(),
                        AmountBody.of(((DocumentDiscount.OfAmount) off.discount()).amount()),
                        null,
                        order);
    }

    DraftEdit edit(String place) {
        String words = Fields.line(place + "/text", text, 500);
        return switch (Fields.constant(place + "/kind", kind, Kind.class)) {
            case TEXT -> new DraftEdit.LineText(Fields.line(place + "/line", line, 32), words);
            case WRITE_OFF ->
                new DraftEdit.WriteOff(
                        Fields.line(place + "/line", line, 32),
                        DocumentController.money(place + "/amount", amount),
                        words);
            case DISCOUNT ->
                new DraftEdit.Discount(Fields.optional(place + "/order", order, OrderId::new), discount(place, words));
        };
    }

    private DocumentDiscount discount(String place, String reason) {
        if ((percent == null) == (amount == null)) {
            throw new BadInputException(place, "either a percent or an amount was expected");
        }
        if (amount != null) {
            return Fields.checked(
                    place + "/amount",
                    () -> new DocumentDiscount.OfAmount(DocumentController.money(place + "/amount", amount), reason));
        }
        return Fields.made(place + "/percent", percent, said -> {
            if (!said.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
                throw new BadInputException(place + "/percent", "a percentage such as 10 or 2.5 was expected");
            }
            return new DocumentDiscount.OfPercent(Percentage.parse(said), reason);
        });
    }
}
