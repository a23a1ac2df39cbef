package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aPriceList;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.insight.MakeReports;
import eu.hodina.application.insight.RawCell;
import eu.hodina.application.insight.ReportAsked;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** Reports over the small firm, as the fifth of November shows them. */
abstract class ReportContract extends PortsContract {
    final Billing billing;
    final MakeReports reports;

    ReportContract(Ports empty) {
        super(empty);
        billing = new Billing(
                empty,
                Billing.Outside.closed(),
                InstantSource.fixed(Instant.parse("2026-11-05T09:00:00Z")),
                new Random(5));
        reports = billing.insight().reports();
    }

    @BeforeEach
    void a_price() {
        ports().transactions().run(() -> ports().priceLists().add(aPriceList("PROG", "1200.00")));
    }

    final Report october(String name, String... groupBy) {
        return reports.make(reports.ask(new ReportAsked(
                name,
                Optional.of("2026-10-01"),
                Optional.of("2026-10-31"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(groupBy),
                Optional.empty(),
                Optional.of("en"))));
    }

    static List<String> cells(Report report, int row, String... columns) {
        return texts(report, report.rows().get(row).cells(), columns);
    }

    static List<String> total(Report report, String... columns) {
        return texts(report, report.totals().get(0).cells(), columns);
    }

    static List<String> texts(Report report, List<ReportCell> cells, String... columns) {
        return Stream.of(columns)
                .map(column -> RawCell.of(cells.get(report.indexOf(column))).orElse("-"))
                .toList();
    }
}
