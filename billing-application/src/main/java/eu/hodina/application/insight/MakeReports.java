package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.application.rating.RateWork;
import eu.hodina.application.rating.ViewAgreements;
import eu.hodina.application.time.FirmZone;
import eu.hodina.domain.insight.margin.TimeRow;
import eu.hodina.domain.insight.margin.TimeTable;
import eu.hodina.domain.insight.report.Report;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Use case: makes reports. Reads only; what is not rated yet is rated in memory and marked as an estimate.
 *
 * <pre>{@code
 * MakeReports reports = billing.insight().reports();
 * Report margin = reports.make(reports.ask(ReportAsked.of("margin")));
 * }</pre>
 */
public final class MakeReports {
    private final Ports ports;
    private final RateWork rateWork;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.InsightUseCases#reports}.
     *
     * @param ports all that is kept
     * @param rateWork rates what is not rated yet
     * @param clock tells the time
     */
    public MakeReports(Ports ports, RateWork rateWork, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.rateWork = Objects.requireNonNull(rateWork, "rateWork");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Reads what somebody asks for.
     *
     * @param asked as texts
     * @return what is meant
     * @throws eu.hodina.application.NotFoundException where there is no such report
     * @throws eu.hodina.application.RefusedException where a filter cannot be read, or names what is not there
     */
    public ReportQuestion ask(ReportAsked asked) {
        return ports.transactions().call(() -> new QuestionReading(ports, today()).read(asked));
    }

    /**
     * Makes a report, read within one transaction.
     *
     * @param question what is asked for
     * @return the report
     */
    public Report make(ReportQuestion question) {
        return ports.transactions().call(() -> made(question));
    }

    private Report made(ReportQuestion question) {
        Margins margins = new Margins(ports, rateWork, today());
        GroupedReport grouped = new GroupedReport(ports, question);
        ReportWords words = ReportWords.in(question.language());
        return switch (question.kind()) {
            case MARGIN -> grouped.of(MarginRows.COLUMNS, 1, MarginRows.lines(margins.of(question), words));
            case TIME -> grouped.of(TimeRows.TIME, 1, TimeRows.time(time(question), words));
            case UNBILLED -> new UnbilledRows(ports, rateWork, today()).report(question);
            case RECEIVABLES -> new ReceivableRows(ports, today()).report(question);
            case AGREEMENTS -> new AgreementRows(ports, new ViewAgreements(ports, ports.vatRates())).report(question);
            case REVENUE -> grouped.of(RevenueRows.REVENUE, 1, RevenueRows.revenue(margins.of(question), words));
            case REALISATION -> grouped.of(RevenueRows.REALISATION, 0, RevenueRows.realisation(margins.of(question)));
            case UTILISATION, MISSING_TIMESHEETS -> new CapacityRows(ports, today()).report(question);
            case WRITE_OFFS -> new WriteOffRows(ports).report(question);
            case REWORK -> grouped.of(RevenueRows.REWORK, 0, RevenueRows.rework(margins.of(question)));
            case ROUNDING -> grouped.of(TimeRows.ROUNDING, 0, TimeRows.rounding(ratedTime(question)));
        };
    }

    private List<TimeRow> time(ReportQuestion question) {
        ReportFacts facts = ports.reportFacts();
        return TimeTable.of(
                facts.logged(question.filter()),
                facts.charged(question.filter(), Set.of()),
                Set.copyOf(question.groupings()));
    }

    private List<TimeRow> ratedTime(ReportQuestion question) {
        return TimeTable.rated(
                ports.reportFacts().charged(question.filter(), Set.of()), Set.copyOf(question.groupings()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FirmZone.of(ports.firms()));
    }
}
