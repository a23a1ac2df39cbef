package eu.hodina.web.invoice;

import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How a document is to look and to be paid, where that is not as usual. */
@Serdeable
record OptionsBody(
        @Schema(
                example = "CS",
                allowableValues = {"CS", "EN"},
                description = "Absent: the client's")
        @Nullable
        String language,

        @Schema(
                example = "EN",
                allowableValues = {"CS", "EN"},
                description = "A second one beside the first")
        @Nullable
        String otherLanguage,

        @Schema(example = "14", description = "0 to 365; absent: the client's") @Nullable
        Integer paymentDays,

        @Schema(
                example = "TRANSFER",
                allowableValues = {"TRANSFER", "CASH", "CARD"})
        @Nullable
        String method,

        @Schema(
                example = "NET",
                allowableValues = {"NET", "GROSS"},
                description = "Whether amounts include VAT; absent: the client's or the firm's default")
        @Nullable
        String prices,

        @Schema(
                example = "EXACT",
                allowableValues = {"EXACT", "WHOLE_UNIT"},
                description =
                        "Absent: the client's or the firm's default; crowns in cash are always rounded to whole ones")
        @Nullable
        String rounding,

        @Schema(description = "The customer's own order numbers, at most 20") @Nullable
        List<@Nullable String> purchaseOrders,

        @Schema(maxLength = 2000, description = "Printed above the lines") @Nullable
        String note,

        @Schema(description = "Whether the work is listed behind it") @Nullable
        Boolean annex) {
    static final OptionsBody NONE = new OptionsBody(null, null, null, null, null, null, null, null, null);

    DocumentOptions options(String place) {
        return new DocumentOptions(
                language(place + "/language", language),
                language(place + "/otherLanguage", otherLanguage),
                paymentDays == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(Fields.number(place + "/paymentDays", paymentDays, 0, 365)),
                Optional.ofNullable(method)
                        .map(one -> Fields.constant(place + "/method", one, PaymentMethod.class))
                        .orElse(PaymentMethod.TRANSFER),
                Optional.ofNullable(prices).map(one -> Fields.constant(place + "/prices", one, PriceMode.class)),
                Optional.ofNullable(rounding)
                        .map(one -> Fields.constant(place + "/rounding", one, TotalRounding.class)),
                Fields.list(
                        place + "/purchaseOrders", purchaseOrders, 20, (at, number) -> Fields.line(at, number, 100)),
                Fields.optionalText(place + "/note", note, 2000),
                Boolean.TRUE.equals(annex));
    }

    private static Optional<Language> language(String place, @Nullable String name) {
        return Optional.ofNullable(name).map(one -> Fields.constant(place, one, Language.class));
    }
}
