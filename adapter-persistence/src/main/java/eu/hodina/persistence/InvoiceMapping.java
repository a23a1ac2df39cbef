package eu.hodina.persistence;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Quantity;
import eu.hodina.persistence.Sql.Placed;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** Between an invoice and the rows that keep it for good. */
final class InvoiceMapping {
    private static final Currency CZK = Currency.getInstance("CZK");

    static final String INSERT = Sql.insert(
            "invoice",
            Stream.of(
                            Stream.of(
                                    "id",
                                    "number",
                                    "kind",
                                    "variable_symbol",
                                    "firm_id",
                                    "client_id",
                                    "issue_date",
                                    "tax_point",
                                    "due_date",
                                    "payment_days",
                                    "method",
                                    "period_from",
                                    "period_to",
                                    "language",
                                    "other_language",
                                    "currency",
                                    "prices",
                                    "net_minor",
                                    "vat_minor",
                                    "total_minor",
                                    "deducted_minor",
                                    "rounding",
                                    "rounding_minor",
                                    "original_id",
                                    "original_number",
                                    "original_issue_date",
                                    "reason",
                                    "czk_quantity",
                                    "czk_worth",
                                    "note",
                                    "annex",
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
            "quantity",
            "unit",
            "unit_price_minor",
            "amount_minor",
            "vat_category",
            "vat_rate",
            "order_id");

    private InvoiceMapping() {}

    static Object[] values(Invoice invoice) {
        InvoiceContent content = invoice.content();
        Stream<Object> head = Stream.of(
                invoice.id().value(),
                invoice.number().value(),
                content.kind(),
                invoice.variableSymbol().digits(),
                content.firm().value(),
                content.client().value(),
                invoice.issueDate(),
                invoice.taxPoint(),
                invoice.dueDate(),
                content.paymentDays(),
                content.method(),
                content.period().from(),
                content.period().to(),
                content.language(),
                content.otherLanguage(),
                content.currency(),
                content.prices(),
                content.net().minor(),
                content.vat().minor(),
                content.total().minor(),
                content.deducted().minor(),
                content.rounding(),
                content.roundingAmount().minor(),
                content.original().map(original -> original.id().value()),
                content.original().map(original -> original.number().value()),
                content.original().map(DocumentReference::issueDate),
                content.reason(),
                content.inCzk().map(ExchangeRate::quantity),
                content.inCzk().map(ExchangeRate::worth),
                content.note(),
                content.annex(),
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
            line.quantity().map(Quantity::thousandths),
            line.unit(),
            line.unitPrice().map(Money::minor),
            line.amount().minor(),
            line.vatCategory(),
            line.vatRate().map(VatRate::hundredths),
            line.order().map(OrderId::value)
        };
    }

    /** Reads all that stands in the invoice's own row; lines, the customer's order numbers and deductions are added to it. */
    static Head read(Row row) throws SQLException {
        InvoiceId id = new InvoiceId(row.text("id"));
        InvoiceNumber number = new InvoiceNumber(row.text("number"));
        LocalDate issued = row.date("issue_date");
        LocalDate taxPoint = row.date("tax_point");
        InvoiceState state = row.constant(InvoiceState.class, "state");
        return new Head(id, content(row), content -> Invoice.restore(id, number, content, issued, taxPoint, state));
    }

    private static Contents content(Row row) throws SQLException {
        DocumentKind kind = row.constant(DocumentKind.class, "kind");
        FirmId firm = new FirmId(row.text("firm_id"));
        ClientId client = new ClientId(row.text("client_id"));
        Party supplier = PartyColumns.read(row, "supplier");
        Party customer = PartyColumns.read(row, "customer");
        VatStatus status = row.constant(VatStatus.class, "supplier_status");
        BankAccount account = account(row);
        Currency currency = row.currency("currency");
        Language language = row.constant(Language.class, "language");
        Optional<Language> other = row.find("other_language").map(Language::valueOf);
        DatePeriod period = new DatePeriod(row.date("period_from"), row.date("period_to"));
        int days = row.number("payment_days");
        PaymentMethod method = row.constant(PaymentMethod.class, "method");
        PriceMode prices = row.constant(PriceMode.class, "prices");
        TotalRounding rounding = row.constant(TotalRounding.class, "rounding");
        Optional<DocumentReference> original = original(row);
        Optional<String> reason = row.find("reason");
        Optional<ExchangeRate> inCzk = inCzk(row, currency);
        Optional<String> note = row.find("note");
        boolean annex = row.flag("annex");
        return (lines, orders, deductions) -> new InvoiceContent(
                kind,
                firm,
                client,
                supplier,
                customer,
                status,
                account,
                currency,
                language,
                other,
                period,
                days,
                method,
                orders,
                prices,
                lines,
                deductions,
                rounding,
                original,
                reason,
                inCzk,
                note,
                annex);
    }

    private static Optional<DocumentReference> original(Row row) throws SQLException {
        Optional<String> id = row.find("original_id");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentReference(
                        new InvoiceId(id.get()),
                        new InvoiceNumber(row.text("original_number")),
                        row.date("original_issue_date")));
    }

    private static Optional<ExchangeRate> inCzk(Row row, Currency from) throws SQLException {
        OptionalInt quantity = row.findNumber("czk_quantity");
        return quantity.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExchangeRate(
                        from, CZK, quantity.getAsInt(), new BigDecimal(row.text("czk_worth")).stripTrailingZeros()));
    }

    /** A content that waits for the rows that are its children. */
    interface Contents {
        InvoiceContent with(List<InvoiceLine> lines, List<String> purchaseOrders, List<AdvanceDeduction> deductions);
    }

    /** An invoice that waits for its content. */
    record Head(InvoiceId id, Contents contents, Function<InvoiceContent, Invoice> invoice) {
        Invoice with(List<InvoiceLine> lines, List<String> purchaseOrders, List<AdvanceDeduction> deductions) {
            return invoice.apply(contents.with(lines, purchaseOrders, deductions));
        }
    }

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
                quantity(row),
                row.find("unit"),
                unitPrice(row, currency),
                row.money("amount_minor", currency),
                row.constant(VatCategory.class, "vat_category"),
                vatRate(row),
                row.find("order_id").map(OrderId::new));
    }

    private static Optional<Quantity> quantity(Row row) throws SQLException {
        OptionalLong thousandths = row.findWhole("quantity");
        return thousandths.isEmpty() ? Optional.empty() : Optional.of(new Quantity(thousandths.getAsLong()));
    }

    private static Optional<Money> unitPrice(Row row, Currency currency) throws SQLException {
        OptionalLong minor = row.findWhole("unit_price_minor");
        return minor.isEmpty() ? Optional.empty() : Optional.of(Money.ofMinor(currency, minor.getAsLong()));
    }

    static Optional<HourlyPrice> hourly(Row row, Currency currency) throws SQLException {
        return row.find("hourly_minor").map(minor -> new HourlyPrice(Money.ofMinor(currency, Long.parseLong(minor))));
    }

    static Optional<VatRate> vatRate(Row row) throws SQLException {
        OptionalInt hundredths = row.findNumber("vat_rate");
        return hundredths.isPresent() ? Optional.of(new VatRate(hundredths.getAsInt())) : Optional.empty();
    }
}
