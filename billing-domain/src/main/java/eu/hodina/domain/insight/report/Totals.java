package eu.hodina.domain.insight.report;

import eu.hodina.domain.insight.report.ReportCell.Amount;
import eu.hodina.domain.insight.report.ReportCell.Count;
import eu.hodina.domain.insight.report.ReportCell.Minutes;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sums the rows that are shown, a total a currency; rows without an amount belong to the only currency, or to one of their own. */
final class Totals {
    private final List<ReportColumn> columns;
    private final Quotients quotients;

    Totals(List<ReportColumn> columns, Quotients quotients) {
        this.columns = columns;
        this.quotients = quotients;
    }

    List<ReportTotal> of(List<ReportRow> rows) {
        Map<String, List<ReportRow>> byCurrency = new TreeMap<>();
        for (ReportRow row : rows) {
            byCurrency
                    .computeIfAbsent(
                            row.currency().map(Currency::getCurrencyCode).orElse(""), code -> new ArrayList<>())
                    .add(row);
        }
        if (byCurrency.size() == 2 && byCurrency.containsKey("")) {
            List<ReportRow> bare = byCurrency.remove("");
            byCurrency.values().iterator().next().addAll(bare);
        }
        return byCurrency.entrySet().stream()
                .map(entry -> total(
                        entry.getKey().isEmpty() ? Optional.empty() : Optional.of(Currency.getInstance(entry.getKey())),
                        entry.getValue()))
                .toList();
    }

    private ReportTotal total(Optional<Currency> currency, List<ReportRow> rows) {
        List<ReportCell> sums = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            boolean isSummed = columns.get(i).type().isSummed()
                    && columns.get(i).quotient().isEmpty();
            sums.add(
                    isSummed
                            ? rows.stream().map(row -> row.cells().get(at)).reduce(ReportCell.NONE, Totals::plus)
                            : ReportCell.NONE);
        }
        return new ReportTotal(currency, quotients.fill(sums), rows.stream().anyMatch(ReportRow::isEstimate));
    }

    private static ReportCell plus(ReportCell one, ReportCell other) {
        if (one.equals(ReportCell.UNKNOWN) || other.equals(ReportCell.UNKNOWN)) {
            return ReportCell.UNKNOWN;
        }
        if (one.equals(ReportCell.NONE)) {
            return other;
        }
        if (other.equals(ReportCell.NONE)) {
            return one;
        }
        if (one instanceof Amount amount && other instanceof Amount more) {
            Money sum = amount.value().plus(more.value());
            return new Amount(sum);
        }
        if (one instanceof Minutes minutes && other instanceof Minutes more) {
            return new Minutes(Math.addExact(minutes.value(), more.value()));
        }
        if (one instanceof Count count && other instanceof Count more) {
            return new Count(Math.addExact(count.value(), more.value()));
        }
        throw new IllegalArgumentException("cells of one type were expected, not " + one + " and " + other);
    }
}
