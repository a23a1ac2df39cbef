package eu.hodina.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.access.EditUsers;
import eu.hodina.application.access.PasswordHasher;
import eu.hodina.application.access.Place;
import eu.hodina.application.access.Role;
import eu.hodina.application.access.UserDraft;
import eu.hodina.application.exchange.CsvFormat;
import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ImportOrigin;
import eu.hodina.application.exchange.ImportReport;
import eu.hodina.application.exchange.ImportRequest;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.people.WorkerDraft;
import eu.hodina.application.trail.Caller;
import eu.hodina.persistence.server.DatabaseAddress;
import eu.hodina.persistence.server.OwnedServer;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program works with the rights that docs/operations.md gives it, and they end before the trail. */
class TrailRightsTest {
    private static final Caller ADMIN = new Caller("admin", "request-1");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final PasswordHasher PLAIN = new PasswordHasher() {
        @Override
        public String hash(char[] password) {
            return "plain " + new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            return hash.equals(hash(password));
        }
    };

    /** The statements of the page's block of SQL, as they stand there. */
    private static List<String> statements() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "operations.md"));
        int begin = page.indexOf("```sql\n") + 7;
        String block = page.substring(begin, page.indexOf("```", begin));
        return List.of(block.strip().split(";\\s*"));
    }

    /** What a SELECT finds are statements too, as the page says. */
    private static void grant(DatabaseAddress owner) throws Exception {
        try (Connection connection = connect(owner);
                Statement statement = connection.createStatement()) {
            for (String sql : statements()) {
                if (statement.execute(sql)) {
                    List<String> found = new ArrayList<>();
                    try (ResultSet rows = statement.getResultSet()) {
                        while (rows.next()) {
                            found.add(rows.getString(1));
                        }
                    }
                    assertThat(found).hasSizeGreaterThan(40);
                    for (String row : found) {
                        statement.execute(row);
                    }
                }
            }
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    @Test
    void the_program_works_and_is_refused_to_change_the_trail_by_rights(@TempDir Path folder) throws Exception {
        try (OwnedServer server = OwnedServer.on(folder)) {
            TestStore.contextOn(server.owner()).close();
            grant(server.owner());
            DatabaseAddress program = server.as("hodina_program", "a long random password of your own");
            try (ApplicationContext context = TestStore.contextOn(program)) {
                Billing billing =
                        new Billing(context.getBean(Ports.class), Billing.Outside.closed(), CLOCK, new SecureRandom());
                works(billing);
                Fixtures.aSmallFirmIn(billing.ports());
                takesIn(
                        billing,
                        ExchangeKind.PRODUCTS,
                        "code,nameCs,nameEn,unitCs,unitEn,vatCategory\nA,A,,ks,,ZERO\n");
                takesIn(billing, ExchangeKind.ORDERS, "number,name,pricing\nZ1,Web,TIME\n");
                takesIn(
                        billing,
                        ExchangeKind.WORK_LOGS,
                        "date,start,worker,order,task,activity,minutes,kind,writeOff,note\n"
                                + "2026-11-02,,jana,Z20260001,WEB-1,PROG,1,BILLABLE,,x\n");
            }
            refused(program);
        }
    }

    private static void works(Billing billing) {
        EditUsers users = billing.editUsers(PLAIN, new SecureRandom());
        String password = users.add(
                        ADMIN, "jana", new UserDraft(Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), true))
                .password();
        assertThat(billing.logIn(PLAIN, new SecureRandom())
                        .logIn(new Place("192.0.2.1", Optional.empty()), "jana", password.toCharArray()))
                .isPresent();
        users.add(ADMIN, "eva", new UserDraft(Role.WORKER, Optional.empty(), Optional.empty(), true));
        users.change(ADMIN, "eva", 1, new UserDraft(Role.MANAGER, Optional.empty(), Optional.empty(), false));
        var anna = billing.editWorkers().add(ADMIN, new WorkerDraft("anna", "Anna", "anna@firma.example"));
        billing.editWorkers()
                .change(ADMIN, anna.value().id(), 1, new WorkerDraft("anna", "Anna Nová", "anna@firma.example"));
        assertThat(billing.readTrail()
                        .latest(Role.ADMINISTRATOR, Optional.empty(), 10)
                        .items())
                .hasSize(5);
    }

    /** Rows wait in temporary tables, which this user may make. */
    private static void takesIn(Billing billing, ExchangeKind kind, String file) {
        ImportRequest request = new ImportRequest(
                kind,
                ImportSource.of("x.csv", file.getBytes(StandardCharsets.UTF_8)),
                ImportOrigin.hodina(),
                CsvFormat.unknown(),
                ImportRequest.Mode.ONCE);
        assertThat(billing.importFiles().run(ADMIN, request).outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
    }

    private static void refused(DatabaseAddress program) throws SQLException {
        try (Connection connection = connect(program);
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "UPDATE trail SET login = 'nobody'",
                    "DELETE FROM trail",
                    "UPDATE trail_field SET now_is = ''",
                    "DELETE FROM trail_field",
                    "REPLACE INTO trail_field SELECT * FROM trail_field",
                    "INSERT INTO trail SELECT * FROM trail ON DUPLICATE KEY UPDATE login = 'nobody'",
                    "TRUNCATE TABLE trail_field",
                    "DROP TABLE trail_field",
                    "DROP TRIGGER trail_update",
                    "ALTER TABLE trail DROP COLUMN login",
                    "CREATE TABLE mine (id INT)",
                    "GRANT UPDATE ON trail TO 'hodina_program'@'%'")) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(command denied|Access denied|GRANT command).*");
            }
        }
    }
}
