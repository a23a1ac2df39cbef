package eu.hodina.persistence;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Between an invoice and the rows that keep it for good. */
final class InvoiceMapping {
    static final String INSERT = Sql.insert(
            "invoice",
            Stream.of(
                            Stream.of(
                                    "id",
                                    "number",
                                    "variable_symbol",
                                    "firm_id",
                                    "client_id",
                                    "issue_date",
                                    "tax_point",
                                    "due_date",
                                    "payment_days",
                                    "period_from",
                                    "period_to",
                                    "language",
                                    "currency",
                                    "net_minor",
                                    "vat_minor",
                                    "total_minor",
                                    "supplier_status",
                                    "account_iban",
                                    "account_bic",
                                    "account_currency",
                                    "account_bank"),
                            PartyColumns.names("supplier"),
                            PartyColumns.names("customer"))
                    .flatMap(names -> names)
                    .toArray(String[]::new));

    static final String INSERT_LINE = Sql.insert(
            "invoice_line",
            "invoice_id",
            "position",
            "kind",
            "text",
            "minutes",
            "hourly_minor",
            "net_minor",
            "vat_category",
            "vat_rate",
            "order_id");

    private InvoiceMapping() {}

    static Object[] values(Invoice invoice) {
        InvoiceContent content = invoice.content();
        Stream<Object> head = Stream.of(
                invoice.id().value(),
                invoice.number().value(),
                invoice.variableSymbol().digits(),
                content.firm().value(),
                content.client().value(),
                invoice.issueDate(),
                invoice.taxPoint(),
                invoice.dueDate(),
                content.paymentDays(),
                content.period().from(),
                content.period().to(),
                content.language(),
                content.currency(),
                content.net().minor(),
                content.vat().minor(),
                content.total().minor(),
                content.supplierStatus(),
                content.account().iban().value(),
                content.account().bic(),
                content.account().currency(),
                content.account().bankName());
        return Stream.of(head, PartyColumns.values(content.supplier()), PartyColumns.values(content.customer()))
                .flatMap(values -> values)
                .toArray();
    }

    static Object[] lineValues(Invoice invoice, Placed<InvoiceLine> placed) {
        InvoiceLine line = placed.item();
        return new Object[] {
            invoice.id().value(),
            placed.position(),
            line.kind(),
            line.text(),
            line.minutes(),
            line.hourly().map(hourly -> hourly.perHour().minor()),
            line.net().minor(),
            line.vatCategory(),
            line.vatRate().map(VatRate::hundredths),
            line.order().map(OrderId::value)
        };
    }

    /** Reads all that stands in the invoice's own row; lines and the customer's order numbers are added to it. */
    static Head read(Row row) throws SQLException {
        InvoiceId id = new InvoiceId(row.text("id"));
        InvoiceNumber number = new InvoiceNumber(row.text("number"));
        FirmId firm = new FirmId(row.text("firm_id"));
        ClientId client = new ClientId(row.text("client_id"));
        Party supplier = PartyColumns.read(row, "supplier");
        Party customer = PartyColumns.read(row, "customer");
        VatStatus status = row.constant(VatStatus.class, "supplier_status");
        BankAccount account = account(row);
        Currency currency = row.currency("currency");
        Language language = row.constant(Language.class, "language");
        DatePeriod period = new DatePeriod(row.date("period_from"), row.date("period_to"));
        int days = row.number("payment_days");
        LocalDate issued = row.date("issue_date");
        LocalDate taxPoint = row.date("tax_point");
        InvoiceState state = row.constant(InvoiceState.class, "state");
        return new Head(id, (lines, orders) -> {
            InvoiceContent content = new InvoiceContent(
                    firm, client, supplier, customer, status, account, currency, language, period, days, orders, lines);
            return Invoice.restore(id, number, content, issued, taxPoint, state);
        });
    }

    /** An invoice that waits for its lines and for the customer's order numbers. */
    record Head(InvoiceId id, BiFunction<List<InvoiceLine>, List<String>, Invoice> with) {}

    private static BankAccount account(Row row) throws SQLException {
        return new BankAccount(
                new Iban(row.text("account_iban")),
                row.find("account_bic"),
                row.currency("account_currency"),
                row.text("account_bank"));
    }

    /** From a row that has the currency of its invoice too. */
    static InvoiceLine readLine(Row row) throws SQLException {
        Currency currency = row.currency("currency");
        return new InvoiceLine(
                row.constant(InvoiceLine.Kind.class, "kind"),
                row.text("text"),
                row.findWhole("minutes"),
                hourly(row, currency),
                row.money("net_minor", currency),
                row.constant(VatCategory.class, "vat_category"),
                vatRate(row),
                row.find("order_id").map(OrderId::new));
    }

    static Optional<HourlyPrice> hourly(Row row, Currency currency) throws SQLException {
        return row.find("hourly_minor").map(minor -> new HourlyPrice(Money.ofMinor(currency, Long.parseLong(minor))));
    }

    static Optional<VatRate> vatRate(Row row) throws SQLException {
        OptionalInt hundredths = row.findNumber("vat_rate");
        return hundredths.isPresent() ? Optional.of(new VatRate(hundredths.getAsInt())) : Optional.empty();
    }
}
