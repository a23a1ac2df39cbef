package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.WriteOffRow;
import eu.hodina.domain.insight.margin.WriteOffSum;
import eu.hodina.domain.insight.margin.WriteOffTable;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.money.Money;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The report {@code write-offs}: work that was deliberately not billed, by its reason (handbook 9.9). */
final class WriteOffRows {
    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.of("reason", Type.TEXT),
            ReportColumn.of("minutes", Type.MINUTES),
            ReportColumn.of("logs", Type.COUNT),
            ReportColumn.of("value", Type.MONEY));

    private final Ports ports;
    private final WrittenOffPrices prices;
    private final Map<ClientId, Currency> currencies = new HashMap<>();

    WriteOffRows(Ports ports) {
        this.ports = ports;
        this.prices = new WrittenOffPrices(ports);
    }

    Report report(ReportQuestion question) {
        List<WriteOffRow> single = ports.reportFacts().writeOffs(question.filter()).stream()
                .map(this::priced)
                .toList();
        List<GroupedReport.Line> lines = WriteOffTable.of(single, Set.copyOf(question.groupings())).stream()
                .map(WriteOffRows::line)
                .toList();
        return new GroupedReport(ports, question).of(COLUMNS, 1, lines);
    }

    private WriteOffRow priced(WriteOffSum sum) {
        GroupKey key = sum.key();
        Optional<Money> value = prices.price(key, sum.first()).map(price -> price.forMinutes(sum.minutes()));
        Currency currency = value.map(Money::currency)
                .orElseGet(() -> currencies.computeIfAbsent(
                        key.client().orElseThrow(),
                        id -> ports.clients().find(id).orElseThrow().currency()));
        List<ReportProblem> problems = value.isPresent()
                ? List.of()
                : List.of(new ReportProblem(
                        ReportProblem.Code.NO_PRICE,
                        List.of(
                                key.activity().orElseThrow().value(),
                                sum.first().toString())));
        return new WriteOffRow(key, sum.reason(), currency, sum.minutes(), sum.logs(), value, problems);
    }

    private static GroupedReport.Line line(WriteOffRow row) {
        return new GroupedReport.Line(
                row.key(),
                List.of(
                        ReportCell.text(row.reason()),
                        ReportCell.minutes(row.minutes()),
                        new ReportCell.Count(row.logs()),
                        row.value().map(ReportCell::amount).orElse(ReportCell.UNKNOWN)),
                false,
                row.problems());
    }
}
