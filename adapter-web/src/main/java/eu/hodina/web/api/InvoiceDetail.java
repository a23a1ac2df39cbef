package eu.hodina.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.hodina.application.payment.InvoiceOverview;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.VatRate;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A whole invoice, as it was issued, and how far it is paid. */
@Serdeable.Serializable
record InvoiceDetail(
        @JsonUnwrapped InvoiceSummary summary,
        String variableSymbol,

        @Schema(description = "The date of taxable supply (DUZP)")
        LocalDate taxPoint,

        LocalDate periodFrom,
        LocalDate periodTo,
        Side supplier,
        Side customer,
        Account account,

        @Schema(description = "The customer's own order numbers") @JsonInclude(JsonInclude.Include.ALWAYS)
        List<String> purchaseOrders,

        List<Line> lines,
        List<VatRow> vatSummary,

        @Schema(description = "Allocated to it, at most the total")
        String paid,

        @Schema(description = "Paid beyond the total, the client's credit")
        String surplus) {

    static InvoiceDetail of(InvoiceOverview overview) {
        Invoice invoice = overview.invoice();
        InvoiceContent content = invoice.content();
        return new InvoiceDetail(
                InvoiceSummary.of(overview),
                invoice.variableSymbol().digits(),
                invoice.taxPoint(),
                content.period().from(),
                content.period().to(),
                Side.of(content.supplier()),
                Side.of(content.customer()),
                Account.of(content.account()),
                content.purchaseOrders(),
                content.lines().stream().map(Line::of).toList(),
                content.vatSummary().stream().map(VatRow::of).toList(),
                overview.settlement().allocated().toPlainString(),
                overview.settlement().surplus().toPlainString());
    }

    /** A party as it was on the day of issue. */
    @Serdeable
    record Side(
            String name,
            String street,
            String postalCode,
            String city,
            @Schema(description = "ISO 3166-1 alpha-2") String country,
            Optional<String> companyNumber,
            Optional<String> taxNumber,
            Optional<String> registration,
            Optional<String> email,
            Optional<String> phone,
            Optional<String> web) {
        static Side of(Party party) {
            var address = party.address();
            return new Side(
                    party.name(),
                    address.street(),
                    address.postalCode(),
                    address.city(),
                    address.country(),
                    party.companyNumber(),
                    party.taxNumber(),
                    party.registration(),
                    party.email(),
                    party.phone(),
                    party.web());
        }
    }

    /** Where to pay. */
    @Serdeable
    record Account(String iban, Optional<String> bic, String bank) {
        static Account of(BankAccount account) {
            return new Account(account.iban().value(), account.bic(), account.bankName());
        }
    }

    /** Minutes and a price per hour are those of a work line. */
    @Serdeable
    record Line(
            String kind,
            String text,
            OptionalLong minutes,
            Optional<String> pricePerHour,
            String net,
            String vatCategory,

            @Schema(description = "Per cent", example = "21")
            Optional<String> vatRate) {
        static Line of(InvoiceLine line) {
            return new Line(
                    line.kind().name(),
                    line.text(),
                    line.minutes(),
                    line.hourly().map(hourly -> hourly.perHour().toPlainString()),
                    line.amount().toPlainString(),
                    line.vatCategory().name(),
                    line.vatRate().map(VatRate::percent));
        }
    }

    /** The tax of one rate over the sum of its lines. */
    @Serdeable
    record VatRow(String category, Optional<String> rate, String base, String vat) {
        static VatRow of(VatSummaryRow row) {
            return new VatRow(
                    row.category().name(),
                    row.rate().map(VatRate::percent),
                    row.base().toPlainString(),
                    row.vat().toPlainString());
        }
    }
}
