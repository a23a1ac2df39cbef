package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ImportedFile;
import eu.hodina.application.exchange.StagedLog;
import eu.hodina.application.exchange.StagedWorkLogs;
import eu.hodina.application.exchange.TextPlace;
import eu.hodina.application.exchange.WorkedDay;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Work logs in bulk, and the files that were taken in. */
public abstract class ExchangeContract extends PortsContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String SHA = "ab".repeat(32);

    protected ExchangeContract(Ports empty) {
        super(empty);
    }

    private WorkLog first() {
        return entries(Optional.empty()).get(0).log();
    }

    private List<TimesheetEntry> entries(Optional<WorkLogId> after) {
        return ports().transactions().call(() -> ports().workLogTransfer().page(after, 100));
    }

    /** One more log like the first that is kept, at another time. */
    private StagedLog staged(int number, String start, int minutes) {
        WorkLog like = first();
        WorkLog log = new WorkLog(
                new WorkLogId("019ab3c4-5d6e-7f80-9a1b-00000000000" + number),
                like.order(),
                like.task(),
                like.worker(),
                like.activity(),
                day("2026-10-20"),
                start.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(start)),
                minutes,
                WorkKind.REWORK,
                Optional.of("zdarma"),
                "příliš žluťoučký");
        return new StagedLog(
                new TimesheetEntry(log, Optional.empty(), Optional.of(like.task()), Approval.APPROVED),
                new TextPlace(number, 12));
    }

    @Test
    void staged_logs_are_seen_by_nobody_until_they_are_published_and_come_back_as_they_went_in() {
        long before = ports().transactions().call(() -> ports().workLogs().count());
        StagedLog one = staged(1, "08:00:30", 10);
        StagedLog two = staged(2, "", 20);
        inTransaction(() -> {
            try (StagedWorkLogs staged = ports().workLogTransfer().stage()) {
                staged.add(List.of(one));
                staged.add(List.of(two));
                assertThat(ports().workLogs().count()).isEqualTo(before);
                assertThat(staged.publish()).isEqualTo(2);
            }
        });
        assertThat(entries(Optional.empty())).hasSize((int) before + 2).contains(one.entry(), two.entry());
    }

    @Test
    void what_is_staged_and_not_published_is_gone() {
        long before = ports().transactions().call(() -> ports().workLogs().count());
        inTransaction(() -> {
            try (StagedWorkLogs staged = ports().workLogTransfer().stage()) {
                staged.add(List.of(staged(1, "08:00", 10)));
            }
            try (StagedWorkLogs staged = ports().workLogTransfer().stage()) {
                assertThat(staged.publish()).isZero();
            }
        });
        assertThat(ports().transactions().<Long>call(() -> ports().workLogs().count()))
                .isEqualTo(before);
    }

    @Test
    void a_failure_takes_back_what_was_published() {
        long before = ports().transactions().call(() -> ports().workLogs().count());
        assertThatThrownBy(() -> inTransaction(() -> {
                    try (StagedWorkLogs staged = ports().workLogTransfer().stage()) {
                        staged.add(List.of(staged(1, "08:00", 10)));
                        staged.publish();
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        assertThat(ports().transactions().<Long>call(() -> ports().workLogs().count()))
                .isEqualTo(before);
    }

    @Test
    void clashes_with_kept_logs_are_those_that_share_a_whole_minute() {
        DatePeriod days = new DatePeriod(day("2026-10-20"), day("2026-10-20"));
        inTransaction(() -> {
            try (StagedWorkLogs staged = ports().workLogTransfer().stage()) {
                staged.add(List.of(staged(1, "08:00", 60)));
                assertThat(staged.clashes(days, 10)).isEmpty();
                staged.publish();
            }
        });
        inTransaction(() -> {
            try (StagedWorkLogs staged = ports().workLogTransfer().stage()) {
                staged.add(List.of(
                        staged(2, "09:00", 30),
                        staged(3, "08:59", 30),
                        staged(4, "07:00", 60),
                        staged(5, "07:00", 61),
                        staged(6, "", 61),
                        staged(7, "08:59:30", 61)));
                assertThat(staged.clashes(days, 10))
                        .extracting(StagedWorkLogs.Clash::start)
                        .containsExactly(new TextPlace(3, 12), new TextPlace(5, 12));
                assertThat(staged.clashes(days, 1))
                        .containsExactly(new StagedWorkLogs.Clash(
                                new TextPlace(3, 12),
                                "08:59",
                                staged(1, "08:00", 60).entry().log()));
            }
        });
    }

    @Test
    void what_a_worker_has_worked_on_a_day_is_the_sum_of_what_is_kept() {
        inTransaction(() -> {
            try (StagedWorkLogs staged = ports().workLogTransfer().stage()) {
                staged.add(List.of(staged(1, "08:00", 10), staged(2, "", 20)));
                assertThat(ports().workLogTransfer().workedDays(new DatePeriod(day("2026-10-20"), day("2026-10-20"))))
                        .isEmpty();
                staged.publish();
            }
        });
        assertThat(ports().workLogTransfer().workedDays(new DatePeriod(day("2026-10-20"), day("2026-10-20"))))
                .containsExactly(new WorkedDay(staged(1, "", 1).entry().log().worker(), day("2026-10-20"), 30));
        assertThat(ports().workLogTransfer().workedDays(new DatePeriod(day("2026-10-21"), day("2026-10-22"))))
                .isEmpty();
    }

    @Test
    void pages_follow_each_other_by_identity() {
        inTransaction(() -> {
            try (StagedWorkLogs staged = ports().workLogTransfer().stage()) {
                staged.add(List.of(staged(1, "08:00", 10), staged(2, "", 20)));
                staged.publish();
            }
        });
        List<TimesheetEntry> all = entries(Optional.empty());
        Optional<WorkLogId> after = Optional.of(all.get(0).log().id());
        assertThat(entries(after)).isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void a_file_is_taken_in_once_unless_again_is_asked_for() {
        ImportedFile file = new ImportedFile(ExchangeKind.WORK_LOGS, "října.csv", SHA, 7);
        inTransaction(() -> {
            assertThat(ports().importedFiles().rowsOf(ExchangeKind.WORK_LOGS, SHA))
                    .isEmpty();
            assertThat(ports().importedFiles().add(file, false, NOON)).hasValue(0);
        });
        inTransaction(() -> {
            assertThat(ports().importedFiles().add(file, false, NOON)).isEmpty();
            assertThat(ports().importedFiles()
                            .add(new ImportedFile(ExchangeKind.WORK_LOGS, "x".repeat(300), SHA, 8), true, NOON))
                    .hasValue(1);
            assertThat(ports().importedFiles().rowsOf(ExchangeKind.WORK_LOGS, SHA))
                    .contains(8L);
            assertThat(ports().importedFiles().rowsOf(ExchangeKind.TASKS, SHA)).isEmpty();
        });
    }
}
