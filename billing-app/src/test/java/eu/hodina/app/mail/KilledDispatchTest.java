package eu.hodina.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.app.HodinaContext;
import eu.hodina.app.TestDatabases;
import eu.hodina.app.mail.StoppingServer.Point;
import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailState;
import eu.hodina.persistence.server.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code kill -9} of a process that sends mails, at each point of the talk with the server: another one goes on, nothing is
 * lost, and twice comes only what the server had taken over and the killed process could not note any more.
 */
class KilledDispatchTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final int MAILS = 60;
    private static final int KILLS = Boolean.getBoolean("hodina.full") ? 20 : 1;

    private static final String NOTES = "SELECT COUNT(*) FROM information_schema.processlist"
            + " WHERE info LIKE 'UPDATE mail SET%SENT%' AND id <> CONNECTION_ID()";

    private static DatabaseAddress database;
    private static HodinaContext context;
    private static Ports ports;

    private static final Random RANDOM = new Random(20261102);

    @BeforeAll
    static void a_database() {
        database = TestDatabases.empty("killed_dispatch");
        context = HodinaContext.over(database);
        ports = context.ports();
    }

    @AfterAll
    static void no_database() {
        context.close();
    }

    /** Message-IDs of new mails that wait. */
    private Set<String> mailsWait() {
        Identities identities = new Identities(() -> NOON, RANDOM);
        Set<String> ids = new HashSet<>();
        ports.transactions().run(() -> {
            for (int i = 0; i < MAILS; i++) {
                Mail mail = new Mail(
                        new MailId(identities.next()),
                        Optional.empty(),
                        Mail.Purpose.NOTICE,
                        "fakturace@hodina.example",
                        "vedouci@hodina.example",
                        "Zpráva " + i,
                        "Dobrý den\n".repeat(200),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty());
                ports.outbox().add(mail, NOON);
                ids.add(mail.id().messageId());
            }
        });
        return ids;
    }

    private static Set<String> sent() {
        Set<String> sent = new HashSet<>();
        ports
                .transactions()
                .call(() -> ports.outbox()
                        .page(Optional.empty(), Optional.of(MailState.SENT), OptionalLong.empty(), 100_000))
                .stream()
                .map(MailEntry::mail)
                .forEach(mail -> sent.add(mail.id().messageId()));
        return sent;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOWHERE")
    void another_goes_on_and_nothing_is_lost(Point point) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            int nth = 1 + RANDOM.nextInt(MAILS);
            Set<String> mails = mailsWait();
            try (StoppingServer server = new StoppingServer(point, nth)) {
                String where = "killed at " + point + " of mail " + nth;
                Set<String> noted = killedAtThePoint(server, point);
                Set<String> unsure = new HashSet<>(server.taken());
                unsure.removeAll(noted);
                goOnUntilSent(mails, server);

                List<String> taken = server.taken();
                assertThat(new HashSet<>(taken)).as(where).isEqualTo(mails);
                for (String mail : mails) {
                    int times = Collections.frequency(taken, mail);
                    assertThat(times).as(where).isBetween(1, unsure.contains(mail) ? 2 : 1);
                }
                if (point == Point.BEFORE_ITS_ANSWER) {
                    assertThat(taken)
                            .as(where)
                            .filteredOn(server.stoodAt()::equals)
                            .hasSize(2);
                }
            }
        }
    }

    /** As the chore does it, again and again; a lock of the killed one's may last a moment. */
    private static void goOnUntilSent(Set<String> mails, StoppingServer server) {
        for (Deadline deadline = new Deadline("mails that are left"); !sent().containsAll(mails); deadline.check()) {
            Dispatcher.dispatchAll(ports, server.port(), NOON.plus(Duration.ofMinutes(16)));
        }
    }

    /** What was noted as sent when the process was gone. */
    private static Set<String> killedAtThePoint(StoppingServer server, Point point) throws Exception {
        Process process = Dispatcher.inAProcess(database, server.port(), NOON);
        try (Connection connection = connection()) {
            server.awaitPoint();
            if (point == Point.BEFORE_ITS_ANSWER) {
                // nobody can note anything now, though the server says that it has the mail
                connection.setAutoCommit(false);
                count(connection, "SELECT COUNT(*) FROM (SELECT id FROM mail FOR UPDATE) m");
                server.goOn();
                Deadline deadline = new Deadline("the note");
                while (count(connection, NOTES) == 0) {
                    deadline.check();
                }
            }
            process.destroyForcibly().waitFor();
            if (point == Point.BEFORE_ITS_ANSWER) {
                connection.rollback();
            }
        } finally {
            process.destroyForcibly().waitFor();
            server.goOn();
        }
        return sent();
    }

    /** A wait for an event of another process has an end, too. */
    private static final class Deadline {
        private final long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        private final String what;

        Deadline(String what) {
            this.what = what;
        }

        void check() {
            assertThat(System.nanoTime()).as("waiting for " + what).isLessThan(end);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static long count(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Test
    void two_processes_at_once_send_each_mail_once() throws Exception {
        Set<String> mails = mailsWait();
        try (StoppingServer server = new StoppingServer(Point.AT_MAIL, 1)) {
            Process one = Dispatcher.inAProcess(database, server.port(), NOON);
            server.awaitPoint();
            // one is in the middle of it when the other comes
            Process other = Dispatcher.inAProcess(database, server.port(), NOON);
            server.goOn();
            assertThat(List.of(one.waitFor(), other.waitFor())).isEqualTo(Collections.nCopies(2, 0));
            assertThat(server.taken()).containsExactlyInAnyOrderElementsOf(mails);
            assertThat(sent()).containsAll(mails);
        }
    }
}
