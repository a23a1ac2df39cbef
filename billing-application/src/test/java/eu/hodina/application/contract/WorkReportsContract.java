package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aWorkLog;
import static eu.hodina.application.fixture.Fixtures.anActivity;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.access.ReportAccess;
import eu.hodina.application.access.Role;
import eu.hodina.application.insight.ReportAsked;
import eu.hodina.application.insight.ReportKind;
import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What nobody recorded, and what was deliberately not billed. */
public abstract class WorkReportsContract extends ReportContract {
    protected WorkReportsContract(Ports empty) {
        super(empty);
    }

    /** October 2026 has 21 working days; the 28th is a holiday. */
    @Test
    void time_sheets_are_held_against_the_working_days() {
        Report utilisation = october("utilisation");
        assertThat(cells(utilisation, 0, "worker", "minutes", "billable", "capacity", "utilisation"))
                .containsExactly("Jana Šťastná", "95", "95", "10080", "0.94");
        assertThat(cells(october("utilisation", "month"), 0, "month", "capacity"))
                .containsExactly("2026-10", "10080");
        Report missing = october("missing-timesheets");
        assertThat(missing.rows()).hasSize(21);
        assertThat(cells(missing, 2, "worker", "day", "capacity", "recorded", "missing"))
                .containsExactly("Jana Šťastná", "2026-10-05", "480", "65", "415");
        assertThat(missing.rows().get(2).drill())
                .isEqualTo(Map.of("worker", "jana", "from", "2026-10-05", "to", "2026-10-05"));
        assertThat(total(missing, "capacity", "recorded", "missing")).containsExactly("10080", "95", "9985");
    }

    /** The clock shows Thursday 5 November. */
    @Test
    void a_day_that_is_not_over_is_not_missing() {
        Report november = reports.make(reports.ask(ReportAsked.of("missing-timesheets")));
        assertThat(november.rows()).hasSize(3);
        assertThat(cells(november, 2, "day")).containsExactly("2026-11-04");
        Report running = reports.make(reports.ask(ReportAsked.of("utilisation")));
        assertThat(running.rows().get(0).isEstimate()).isTrue();
        assertThat(october("utilisation").rows().get(0).isEstimate()).isFalse();
    }

    @Test
    void capacity_is_of_people_and_days_and_of_a_year_at_most() {
        assertThatThrownBy(() -> october("utilisation", "client"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("worker or month");
        assertThatThrownBy(() -> october("missing-timesheets", "month"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("by worker and day");
        for (String name : List.of("utilisation", "missing-timesheets")) {
            assertThatThrownBy(() -> reports.ask(new ReportAsked(
                            name,
                            Optional.of("1900-01-01"),
                            Optional.of("9998-12-31"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty())))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("within a year from 1900-01-01");
        }
    }

    @Test
    void write_offs_are_shown_by_reason_at_list_price() {
        ports().transactions()
                .run(() -> ports().workLogs()
                        .addAll(List.of(
                                writtenOff("c", "PROG", 60, "zaučení"),
                                writtenOff("d", "PROG", 30, "zaučení"),
                                writtenOff("e", "PROG", 30, "reklamace"))));
        Report writeOffs = october("write-offs");
        assertThat(cells(writeOffs, 0, "order", "reason", "minutes", "logs", "value"))
                .containsExactly("Z20260001", "reklamace", "30", "1", "600.00");
        assertThat(cells(writeOffs, 1, "order", "reason", "minutes", "logs", "value"))
                .containsExactly("Z20260001", "zaučení", "90", "2", "1800.00");
        assertThat(total(writeOffs, "minutes", "logs", "value")).containsExactly("120", "3", "2400.00");
        assertThat(total(october("margin"), "writtenOff")).containsExactly("2400.00");
    }

    private static WorkLog writtenOff(String words, String activity, int minutes, String reason) {
        WorkLog log = aWorkLog(words, "2026-10-07", minutes);
        return new WorkLog(
                log.id(),
                log.order(),
                log.task(),
                log.worker(),
                new ActivityCode(activity),
                log.date(),
                log.start(),
                minutes,
                log.kind(),
                Optional.of(reason),
                words);
    }

    @Test
    void who_only_works_sees_the_own_missing_days_and_no_utilisation() {
        assertThat(ReportAccess.kinds(Role.WORKER)).containsExactly(ReportKind.TIME, ReportKind.MISSING_TIMESHEETS);
        assertThat(ReportAccess.kinds(Role.ACCOUNTANT))
                .contains(ReportKind.WRITE_OFFS)
                .doesNotContain(ReportKind.UTILISATION);
        ReportQuestion all = reports.ask(ReportAsked.of("missing-timesheets"));
        WorkerId nobody = new WorkerId(identityOf("worker karel"));
        assertThat(reports.make(ReportAccess.allowed(all, Role.WORKER, Optional.of(nobody)))
                        .rows())
                .isEmpty();
        WorkerId jana = new WorkerId(identityOf("worker jana"));
        assertThat(reports.make(ReportAccess.allowed(all, Role.WORKER, Optional.of(jana)))
                        .rows())
                .hasSize(3);
    }

    @Test
    void a_write_off_without_a_price_is_named_and_not_known() {
        ports().transactions().run(() -> ports().activities().add(anActivity("REVIZE")));
        ports().transactions().run(() -> ports().workLogs().addAll(List.of(writtenOff("f", "REVIZE", 30, "zaučení"))));
        Report writeOffs = october("write-offs");
        assertThat(writeOffs.rows().get(0).cells().get(writeOffs.indexOf("value")))
                .isEqualTo(ReportCell.UNKNOWN);
        assertThat(writeOffs.rows().get(0).problems())
                .containsExactly(new ReportProblem(ReportProblem.Code.NO_PRICE, List.of("REVIZE", "2026-10-07")));
    }
}
