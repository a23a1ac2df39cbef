package eu.hodina.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.StoreUnavailableException;
import eu.hodina.application.contract.RemindersContract;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.reminder.LetterRenderer;
import eu.hodina.application.reminder.ReminderRun;
import eu.hodina.domain.reminder.ReminderPolicy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** MariaDB keeps reminders as every store has to, and what a killed run leaves is whole letters. */
class MariaDbRemindersTest {

    @Nested
    class OverMariaDb extends RemindersContract {
        OverMariaDb() {
            super(TestStore.empty());
        }
    }

    /** 120 clients, 50 of whose letters are a transaction; the connection dies in the second one. */
    @Test
    void a_run_that_is_killed_goes_on_where_it_was_and_sends_each_letter_once() {
        Ports ports = TestStore.empty();
        Sql sql = new Sql(new JdbcTransactions(TestStore.operations()));
        PaymentDesk desk = new PaymentDesk(ports);
        ports.transactions().run(() -> {
            for (int i = 0; i < 120; i++) {
                desk.client(i);
                desk.issue("F2026-" + (1000 + i), "100.00", "c" + i);
            }
            ports.reminderPolicies().keep(desk.firm(), unasked());
        });
        int[] drawn = {0};
        assertThatThrownBy(() -> run(ports, letter -> {
                    if (++drawn[0] == 70) {
                        sql.run("KILL CONNECTION_ID()");
                    }
                    return List.of();
                }))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(mails(sql)).isEqualTo(50);
        assertThat(run(ports, LetterRenderer.none()).sent()).isEqualTo(70);
        assertThat(run(ports, LetterRenderer.none()).sent()).isZero();
        assertThat(mails(sql)).isEqualTo(120);
        assertThat(sql.total("SELECT COUNT(DISTINCT client_id) AS total FROM mail"))
                .isEqualTo(120);
        assertThat(sql.total("SELECT COUNT(*) AS total FROM sent_reminder")).isEqualTo(120);
    }

    private static ReminderPolicy unasked() {
        ReminderPolicy usual = ReminderPolicy.usual();
        return new ReminderPolicy(
                usual.levels(), 7, usual.signatory(), usual.negligible(), OptionalInt.empty(), usual.late());
    }

    private static long mails(Sql sql) {
        return sql.total("SELECT COUNT(*) AS total FROM mail");
    }

    private static ReminderRun run(Ports ports, LetterRenderer renderer) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
        return new Billing(ports, Billing.Outside.closed().withLetters(renderer), clock, new Random())
                .reminders()
                .send()
                .run(LocalDate.parse("2026-11-23"), false);
    }
}
