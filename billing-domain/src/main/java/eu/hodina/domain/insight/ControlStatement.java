package eu.hodina.domain.insight;

import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a firm declares by its documents of a month (kontrolní hlášení; handbook 4.13). A document counts with what it
 * declares itself: a final invoice with the rest, a correction with the difference. It is a row of A.4 where this comes to
 * more than 10 000.00 CZK with VAT, whichever its sign, over all its rates and regimes, and the customer has a Czech DIČ;
 * exactly 10 000.00 belongs to A.5. What is cancelled, and what declares no tax (proformas, interest, all of a non-payer),
 * is left out.
 *
 * @param rows by number of the document, those of one document by section
 */
public record ControlStatement(List<ControlRow> rows) {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final Money LIMIT = Money.ofMinor(CZK, 1_000_000);

    public ControlStatement {
        rows = List.copyOf(rows);
    }

    /**
     * Sorts documents into sections.
     *
     * @param documents whose tax point lies in the month, of one firm
     * @param rates the rate into CZK of a document in another currency that bears no Czech tax, and so states none
     * @return the statement
     */
    public static ControlStatement of(List<Invoice> documents, Function<Invoice, ExchangeRate> rates) {
        List<ControlRow> rows = new ArrayList<>();
        documents.stream()
                .filter(document -> document.state() != InvoiceState.CANCELLED
                        && document.content().declaresVat())
                .forEach(document -> addRows(document, rates, rows));
        return new ControlStatement(rows);
    }

    private static void addRows(Invoice document, Function<Invoice, ExchangeRate> rates, List<ControlRow> rows) {
        InvoiceContent content = document.content();
        Optional<ExchangeRate> rate = content.currency().equals(CZK)
                ? Optional.empty()
                : content.inCzk().or(() -> Optional.of(rates.apply(document)));
        Map<ControlSection, ControlAmounts> amounts = new EnumMap<>(ControlSection.class);
        for (VatSummaryRow row : declared(content, rate)) {
            amounts.merge(ControlSection.of(row.category()), ControlAmounts.of(List.of(row)), ControlAmounts::plus);
        }
        Money total = amounts.values().stream().map(ControlAmounts::total).reduce(Money.zero(CZK), Money::plus);
        amounts.forEach((section, sum) -> {
            ControlRow row = new ControlRow(section, document, sum, rate);
            boolean inDetail =
                    section == ControlSection.A5 && row.czechTaxNumber().isPresent() && isAboveLimit(total);
            if (!sum.isNothing()) {
                rows.add(inDetail ? new ControlRow(ControlSection.A4, document, sum, rate) : row);
            }
        });
    }

    private static List<VatSummaryRow> declared(InvoiceContent content, Optional<ExchangeRate> rate) {
        if (rate.isEmpty()) {
            return content.declaredVat();
        }
        return content.inCzk().isPresent()
                ? content.declaredVatInCzk()
                : content.declaredVat().stream()
                        .map(row -> row.in(rate.orElseThrow()))
                        .toList();
    }

    private static boolean isAboveLimit(Money total) {
        Money absolute = total.isNegative() ? total.negated() : total;
        return absolute.compareTo(LIMIT) > 0;
    }

    /**
     * {@return the rows of a section, by number}
     *
     * @param section of the statement, or beside it
     */
    public List<ControlRow> rows(ControlSection section) {
        return rows.stream().filter(row -> row.section() == section).toList();
    }

    /**
     * {@return the sums of a section, column by column}
     *
     * @param section of the statement, or beside it
     */
    public ControlAmounts sum(ControlSection section) {
        return rows(section).stream().map(ControlRow::amounts).reduce(ControlAmounts.NONE, ControlAmounts::plus);
    }

    /** {@return the services to other EU states, a row a customer, by tax number} */
    public List<RecapitulativeRow> recapitulative() {
        Map<String, List<ControlRow>> customers = new TreeMap<>();
        rows(ControlSection.EU_SERVICES)
                .forEach(row -> customers
                        .computeIfAbsent(row.taxNumber().orElse(""), number -> new ArrayList<>())
                        .add(row));
        return customers.entrySet().stream()
                .map(one -> new RecapitulativeRow(
                        one.getKey(),
                        one.getValue().size(),
                        one.getValue().stream()
                                .map(row -> row.amounts().untaxed())
                                .reduce(Money.zero(CZK), Money::plus)))
                .toList();
    }
}
