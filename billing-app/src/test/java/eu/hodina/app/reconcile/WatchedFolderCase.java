package eu.hodina.app.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.hodina.app.ExitCode;
import eu.hodina.app.HodinaContext;
import eu.hodina.app.TestDatabases;
import eu.hodina.application.Billing;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.payment.Settlement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A firm over MariaDB and a folder to watch; each test has invoices and files of its own. */
abstract class WatchedFolderCase {
    static final String JANA = "CZ5508000000001234567899";
    static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

    static final HodinaContext CONTEXT = HodinaContext.over(TestDatabases.empty("watched_folder"));
    static final PaymentDesk DESK = new PaymentDesk(CONTEXT.ports());

    @TempDir
    Path folder;

    final List<String> told = new ArrayList<>();

    static Billing billing() {
        return billing(new DetectingStatementReader());
    }

    static Billing billing(StatementReader reader) {
        return new Billing(
                CONTEXT.ports(),
                Billing.Outside.closed().withStatements(reader),
                InstantSource.fixed(NOW),
                new Random());
    }

    WatchedFolder watcher() {
        return watcher(new DetectingStatementReader());
    }

    WatchedFolder watcher(StatementReader reader) {
        return new WatchedFolder(
                Inbox.open(folder),
                billing(reader).payments().reconcile(),
                InstantSource.fixed(NOW),
                Language.EN,
                told::add,
                () -> true);
    }

    static InvoiceId invoice(String number, String total) {
        return CONTEXT.ports().transactions().call(() -> DESK.issue(number, total, "alfa"));
    }

    static Settlement settlement(InvoiceId id) {
        return CONTEXT.ports().transactions().call(() -> DESK.settlement(id));
    }

    Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    List<String> in(String name) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    JsonNode report(String path) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(path).toFile());
    }

    static ExitCode twice(WatchedFolder watcher) {
        watcher.look();
        return watcher.look();
    }
}
