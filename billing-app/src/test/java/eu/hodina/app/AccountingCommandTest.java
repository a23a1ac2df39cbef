package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.fixture.Papers;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code billing accounting}, in processes of its own, over an invoice of 2 November with the tax point of 31 October. */
class AccountingCommandTest {
    @TempDir
    private static Path home;

    private static DatabaseAddress database;

    private record Ended(int code, String out, List<String> err) {}

    @BeforeAll
    static void an_invoice() {
        database = TestDatabases.empty("accounting_command");
        try (HodinaContext context = HodinaContext.over(database)) {
            Fixtures.aSmallFirmIn(context.ports());
            Invoice invoice = Papers.anInvoice("FV20260001");
            context.ports().transactions().run(() -> {
                context.ports().invoices().add(invoice);
                context.ports().invoices().add(Papers.anInvoice("FV20260002"));
                context.ports().documents().add(invoice.id(), Papers.aPdf("FV20260001.pdf"));
            });
        }
    }

    private static Ended run(String... arguments) throws Exception {
        Map<String, String> environment = Map.of(
                "BILLING_DB_URL", database.url(),
                "BILLING_DB_USER", database.user(),
                "BILLING_DB_PASSWORD", database.password());
        File out = Files.createTempFile(home, "out", "").toFile();
        try (Launched program = Launched.to(out, home, environment, arguments)) {
            int code = program.exitCode(60);
            return new Ended(code, Files.readString(out.toPath()), program.errors());
        }
    }

    @Test
    void the_control_statement_goes_to_the_standard_output() throws Exception {
        Ended ended = run("accounting", "control-statement", "--month", "2026-10", "--tax-office", "461");
        assertThat(ended.code()).as(ended.toString()).isZero();
        assertThat(ended.out())
                .contains(
                        "mesic=\"10\" rok=\"2026\"",
                        "c_ufo=\"461\"",
                        "<VetaA5 zakl_dane1=\"3000.00\" dan1=\"630.00\"/>");
        Ended rows = run("accounting", "control-statement", "--month", "2026-10", "--format", "csv");
        assertThat(rows.out())
                .contains("A5,FV20260001,INVOICE,Pekárna U Žáby s.r.o.,,2026-11-02,2026-10-31,1500.00,315.00");
    }

    @Test
    void the_archive_is_a_file_and_tells_what_is_missing() throws Exception {
        Path zip = home.resolve("november.zip");
        Ended ended = run("accounting", "archive", "--month", "2026-11", "--firm", "27074358", "--out", zip.toString());
        assertThat(ended.code()).as(ended.toString()).isEqualTo(3);
        assertThat(ended.err()).contains("not drawn yet: FV20260002");
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            assertThat(archive.stream().map(entry -> entry.getName()))
                    .containsExactly("invoice/FV20260001.pdf", "index.csv");
        }
    }

    @Test
    void a_file_that_is_there_stays_where_the_new_one_is_refused() throws Exception {
        Path file = Files.writeString(home.resolve("kept.xml"), "before");
        Ended ended = run("accounting", "control-statement", "--month", "2025-10", "--out", file.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).anyMatch(line -> line.contains("was a VAT payer was expected, not 2025-10"));
        assertThat(file).hasContent("before");
        assertThat(run("accounting", "pohoda", "--month", "2026-13").code()).isEqualTo(2);
        assertThat(run("accounting", "pohoda", "--month", "2026-11", "--firm", "x")
                        .code())
                .isEqualTo(2);
    }
}
