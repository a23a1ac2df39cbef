package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.reminder.ReminderRun;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.reminder.ReminderPolicy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What {@code billing remind} prints of a letter to alfa and a document of beta that is too little. */
class RemindReportTest {
    private final PaymentDesk desk = new PaymentDesk();

    private RemindReport report(boolean dryRun) {
        ReminderPolicy usual = ReminderPolicy.usual();
        desk.ports.transactions().run(() -> {
            desk.issue("F2026-0123", "21780.75", "alfa");
            desk.issue("F2026-0124", "0.50", "beta");
            desk.ports
                    .reminderPolicies()
                    .keep(
                            desk.firm(),
                            new ReminderPolicy(
                                    usual.levels(),
                                    7,
                                    usual.signatory(),
                                    usual.negligible(),
                                    OptionalInt.empty(),
                                    usual.late()));
        });
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
        ReminderRun run = new Billing(desk.ports, Billing.Outside.closed(), clock, new Random(1))
                .reminders()
                .send()
                .run(LocalDate.parse("2026-11-23"), dryRun);
        return RemindReport.of(run, dryRun, desk.ports);
    }

    @Test
    void a_person_reads_who_is_reminded_and_who_is_not() {
        RemindReport report = report(false);
        assertThat(report.table(Language.EN).lines())
                .containsExactly(
                        "alfa  first reminder  21780.75 CZK  in the outbox",
                        "    F2026-0123  21780.75 CZK  7 days overdue  first reminder",
                        "beta  F2026-0124  0.50 CZK  held: too little",
                        "2026-11-23: 1 letters in the outbox, 0 wait for their release, 0 could not be written,"
                                + " 1 documents held");
        assertThat(report.table(Language.CS))
                .contains("alfa  1. upomínka  21780.75 CZK  k odeslání", "nezasílá se: zanedbatelná částka");
    }

    @Test
    void a_program_reads_json() {
        assertThat(report(true).json())
                .startsWith("{\"date\":\"2026-11-23\",\"dryRun\":true,\"sent\":0,\"waiting\":0,\"failed\":0,")
                .contains("\"client\":\"alfa\"", "\"stage\":\"FIRST_REMINDER\"", "\"open\":\"21780.75\"")
                .contains("{\"client\":\"beta\",\"invoice\":\"F2026-0124\",\"reason\":\"NEGLIGIBLE\"}")
                .doesNotContain("\"mail\"");
    }
}
