package eu.hodina.web.invoice;

import eu.hodina.application.Page;
import eu.hodina.application.invoice.BilledClient;
import eu.hodina.application.invoice.LeftOut;
import eu.hodina.application.invoice.ProposedDocument;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What clients are billed, or would be. */
@Serdeable
record BillingView(
        List<ClientView> clients,

        @Schema(example = "cGVrYXJuYQ", description = "Of everybody: what ?after= of the next request carries")
        Optional<String> next) {
    static BillingView of(BilledClient one) {
        return new BillingView(List.of(ClientView.of(one)), Optional.empty());
    }

    static BillingView of(Page<BilledClient> page) {
        return new BillingView(page.items().stream().map(ClientView::of).toList(), Cursor.next(page));
    }

    /** One client's. */
    @Serdeable
    record ClientView(
            @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
            String client,

            @Schema(example = "pekarna") String code,

            @Schema(description = "Why the client cannot be billed")
            Optional<String> failure,

            List<BilledView> documents,
            List<CoveredView> covered,
            List<LeftOutView> leftOut) {
        static ClientView of(BilledClient one) {
            List<BilledView> documents = new ArrayList<>();
            one.issued().forEach(invoice -> documents.add(BilledView.of(invoice)));
            one.proposed().forEach(proposed -> documents.add(BilledView.of(proposed)));
            return new ClientView(
                    one.client().id().value(),
                    one.client().code(),
                    one.failure(),
                    documents,
                    one.covered().stream().map(CoveredView::of).toList(),
                    one.leftOut().stream().map(LeftOutView::of).toList());
        }
    }

    /** A document. */
    @Serdeable
    record BilledView(
            @Schema(example = "FV20260001", description = "Absent in a preview")
            Optional<String> number,

            @Schema(example = "INVOICE") String kind,

            @Schema(example = "FV20260001", description = "Of a credit note")
            Optional<String> original,

            @Schema(example = "CZK") String currency,
            @Schema(example = "2026-10-01") String from,
            @Schema(example = "2026-10-31") String to,
            @Schema(example = "2026-10-31") String taxPoint,
            @Schema(example = "2175.00") String net,
            @Schema(example = "456.75") String vat,
            @Schema(example = "2631.75") String total,
            List<DocumentLineView> lines) {
        static BilledView of(Invoice invoice) {
            return of(
                    Optional.of(invoice.number().value()),
                    invoice.content(),
                    invoice.taxPoint().toString());
        }

        static BilledView of(ProposedDocument proposed) {
            return of(Optional.empty(), proposed.content(), proposed.taxPoint().toString());
        }

        private static BilledView of(Optional<String> number, InvoiceContent content, String taxPoint) {
            return new BilledView(
                    number,
                    content.kind().name(),
                    content.original().map(original -> original.number().value()),
                    content.currency().getCurrencyCode(),
                    content.period().from().toString(),
                    content.period().to().toString(),
                    taxPoint,
                    content.net().toPlainString(),
                    content.vat().toPlainString(),
                    content.total().toPlainString(),
                    content.lines().stream().map(DocumentLineView::of).toList());
        }
    }

    /** Work that an allowance covers. */
    @Serdeable
    record CoveredView(
            @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
            String log,

            @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072")
            String order,

            @Schema(example = "90") long minutes) {
        static CoveredView of(RatedCharge charge) {
            return new CoveredView(charge.log().value(), charge.order().value(), charge.billed());
        }
    }

    /** What is not billed now. */
    @Serdeable
    record LeftOutView(
            @Schema(example = "ORDER_NOT_DONE") String reason,
            @Schema(example = "Programování") String subject,

            @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
            Optional<String> order,

            @Schema(example = "90") OptionalLong minutes,
            @Schema(example = "2175.00 CZK") Optional<String> amount) {
        static LeftOutView of(LeftOut left) {
            return new LeftOutView(
                    left.reason().name(),
                    left.subject(),
                    left.order().map(OrderId::value),
                    left.minutes(),
                    left.amount().map(Money::toString));
        }
    }
}
