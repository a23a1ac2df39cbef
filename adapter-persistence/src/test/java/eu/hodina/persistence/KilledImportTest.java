package eu.hodina.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.StoreUnavailableException;
import eu.hodina.application.exchange.CsvFormat;
import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ImportOrigin;
import eu.hodina.application.exchange.ImportReport;
import eu.hodina.application.exchange.ImportRequest;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.exchange.ImportedFile;
import eu.hodina.application.exchange.ImportedFiles;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.trail.Caller;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection of an import is killed, while rows are staged and while they are published: nothing of it is left. */
class KilledImportTest {
    private static final int ROWS = 5_500;

    private final Ports ports = TestStore.empty();
    private final Sql sql = new Sql(new JdbcTransactions(TestStore.operations()));

    @BeforeEach
    void a_small_firm() {
        Fixtures.aSmallFirmIn(ports);
    }

    private static String file(ExchangeKind kind) {
        StringBuilder file = new StringBuilder(
                switch (kind) {
                    case CLIENTS ->
                        "code,name,street,postalCode,city,country,email,language,currency,paymentDays,"
                                + "grouping,vatCategory\n";
                    case ORDERS -> "number,name,pricing,client\n";
                    case PRODUCTS -> "code,nameCs,nameEn,unitCs,unitEn,vatCategory\n";
                    case TASKS -> "order,code,name,assignee,estimate,state,priority,due\n";
                    default -> "date,start,worker,order,task,activity,minutes,kind,writeOff,note\n";
                });
        for (int i = 0; i < ROWS; i++) {
            file.append(
                    switch (kind) {
                        case CLIENTS -> "k" + i + ",Klient,Ulice 1,110 00,Praha,CZ,a@b,CS,CZK,14,ORDER,ZERO\n";
                        case ORDERS -> (i % 100 == 0 ? "" : "S" + i) + ",Zakázka " + i + ",TIME,pekarna\n";
                        case PRODUCTS -> "P" + i + ",Disk,,ks,,STANDARD\n";
                        case TASKS -> "Z20260001,T" + i + ",Úkol,,,OPEN,NORMAL,\n";
                        default ->
                            // a day has 24 hours
                            "2026-10-" + (10 + i % 20) + ",,jana,Z20260001,WEB-1,PROG,1,BILLABLE,,řádek " + i + "\n";
                    });
        }
        return file.toString();
    }

    private static Billing billing(Ports over) {
        return new Billing(over, Billing.Outside.closed(), InstantSource.system(), new Random());
    }

    private static ImportReport run(Billing billing, ExchangeKind kind, ImportSource source) {
        ImportRequest request =
                new ImportRequest(kind, source, ImportOrigin.hodina(), CsvFormat.unknown(), ImportRequest.Mode.ONCE);
        return billing.importFiles().run(new Caller("manager", "r1"), request);
    }

    private long kept(ExchangeKind kind) {
        String table = switch (kind) {
            case CLIENTS -> "client";
            case ORDERS -> "orders";
            case PRODUCTS -> "product";
            case TASKS -> "task";
            default -> "work_log";
        };
        return sql.total("SELECT (SELECT COUNT(*) FROM " + table + ") + (SELECT COUNT(*) FROM imported_file)"
                + " + (SELECT COUNT(*) FROM client_term) + (SELECT COUNT(*) FROM number_counter) AS total");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRICE_LISTS")
    void while_rows_are_staged_nothing_is_left(ExchangeKind kind) {
        long before = kept(kind);
        String file = file(kind);
        assertThatThrownBy(() -> run(billing(ports), kind, killing(file)))
                .isInstanceOf(StoreUnavailableException.class);

        assertNothingIsLeftAndItCanBeRepeated(kind, file, before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRICE_LISTS")
    void when_all_is_published_and_not_committed_nothing_is_left(ExchangeKind kind) {
        long before = kept(kind);
        String file = file(kind);
        assertThatThrownBy(() -> run(billing(killingAtTheEnd()), kind, source(file)))
                .isInstanceOf(StoreUnavailableException.class);

        assertNothingIsLeftAndItCanBeRepeated(kind, file, before);
    }

    private void assertNothingIsLeftAndItCanBeRepeated(ExchangeKind kind, String file, long before) {
        assertThat(kept(kind)).isEqualTo(before);
        assertThat(run(billing(ports), kind, source(file)).rows()).isEqualTo(ROWS);
        assertThat(kept(kind)).isGreaterThan(before + ROWS);
    }

    private static ImportSource source(String file) {
        return ImportSource.of("x.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    /** Kills the import where its second reading, the first being the survey, comes to the last bytes. */
    private ImportSource killing(String file) {
        AtomicInteger readings = new AtomicInteger();
        return new ImportSource("x.csv", () -> {
            boolean second = readings.incrementAndGet() == 2;
            InputStream bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
            InputStream end = new InputStream() {
                @Override
                public int read() {
                    if (second) {
                        kill();
                    }
                    return -1;
                }
            };
            return new SequenceInputStream(bytes, end);
        });
    }

    /** Rows are read in the import's transaction, or, of work logs, by a thread that has none. */
    private void kill() {
        if (TestStore.operations().findTransactionStatus().isPresent()) {
            sql.run("KILL CONNECTION_ID()");
        } else {
            sql.list(
                            "SELECT id FROM information_schema.processlist"
                                    + " WHERE db = DATABASE() AND id <> CONNECTION_ID()",
                            row -> row.whole("id"))
                    .forEach(id -> sql.run("KILL " + id));
        }
    }

    /** The ports, but for one that kills the import when it remembers its file: all rows are published then. */
    private Ports killingAtTheEnd() {
        ImportedFiles files = new ImportedFiles() {
            @Override
            public Optional<Long> rowsOf(ExchangeKind kind, String sha256) {
                return ports.importedFiles().rowsOf(kind, sha256);
            }

            @Override
            public OptionalInt add(ImportedFile file, boolean again, Instant at) {
                assertThat(kept(file.kind())).isGreaterThan(ROWS);
                sql.run("KILL CONNECTION_ID()");
                throw new IllegalStateException("the connection was to be killed");
            }
        };
        return (Ports) Proxy.newProxyInstance(
                Ports.class.getClassLoader(),
                new Class<?>[] {Ports.class},
                (proxy, method, values) ->
                        method.getName().equals("importedFiles") ? files : method.invoke(ports, values));
    }
}
