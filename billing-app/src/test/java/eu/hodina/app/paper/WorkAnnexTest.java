package eu.hodina.app.paper;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.app.HodinaContext;
import eu.hodina.app.TestDatabases;
import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.Versioned;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.application.invoice.Draft;
import eu.hodina.application.trail.Caller;
import eu.hodina.document.DocumentFiles;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import eu.hodina.domain.order.Quantity;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * A month over MariaDB, from its logs to the text of the PDF. An hour costs 1 450.00, every started quarter is billed; ten
 * hours a month are in the retainer.
 */
class WorkAnnexTest {
    private static final Order WEB = anOrder("Z20260001", Optional.of(aClient("pekarna")));
    private static final Caller BOSS = new Caller("boss", "test");

    @Test
    void draft_with_an_annex_becomes_a_pdf_that_lists_each_log_what_was_covered_and_what_is_left() {
        try (HodinaContext context = HodinaContext.over(TestDatabases.empty("work_annex"))) {
            Ports ports = context.ports();
            found(ports);
            Billing billing = new Billing(
                    ports,
                    new Billing.Outside(new DocumentFiles(), (mail, files, date) -> {}, (file, sink) -> {}),
                    InstantSource.fixed(Instant.parse("2026-04-02T08:00:00Z")),
                    new Random(7));
            Invoice january = billed(billing, "2026-01-31");
            Invoice february = billed(billing, "2026-02-28");
            billing.renderDocuments().renderMissing();
            String covered = text(ports, january);
            assertThat(covered)
                    .contains(
                            "Výkaz práce / Work statement",
                            "Příloha dokladu " + january.number(),
                            "10. 1. 2026 Jana Šťastná Objednávkový formulář · Programování Formulář objednávky Správa 7:10 7:15 0,00",
                            "11. 1. 2026 Jana Šťastná Objednávkový formulář · Programování Dárek neúčtuje se / not charged 0:45 0:00 0,00",
                            "12. 1. 2026 Jana Šťastná Objednávkový formulář · Programování Porada interní práce / internal work 0:30 0:00 0,00",
                            "Zakázka celkem / Order total 8:25 7:15 0,00",
                            "Správa 1. 1. 2026 10:00 h 7:15 h 2:45 h 0:00 h");
            assertThat(covered)
                    .contains(
                            "Správa – období od 1. 1. 2026 21 % 10 000,00",
                            "Kabel UTP 37,5 m 14,90 21 % 558,75", "Zbývá Left");
            assertThat(text(ports, february))
                    .contains(
                            "10. 2. 2026 Jana Šťastná Objednávkový formulář · Programování Migrace Správa 10:00 10:00 0,00",
                            "10. 2. 2026 Jana Šťastná Objednávkový formulář · Programování Migrace podle času / by time 1:05 1:15 1 812,50",
                            "Zakázka celkem / Order total 11:05 11:15 1 812,50",
                            "Správa 1. 2. 2026 10:00 h 10:00 h 0:00 h 0:00 h");
            assertThat(xml(ports, january, DocumentFile.UBL))
                    .contains("<cbc:InvoicedQuantity unitCode=\"MTR\">37.5</cbc:InvoicedQuantity>");
            assertThat(xml(ports, january, DocumentFile.ISDOC))
                    .contains("<InvoicedQuantity unitCode=\"MTR\">37.5</InvoicedQuantity>");
        }
    }

    private static void found(Ports ports) {
        aSmallFirmIn(ports);
        ports.transactions().run(() -> {
            ports.priceLists().add(aPriceList("PROG", "1450.00"));
            ports.products()
                    .add(new Product(
                            new ProductCode("UTP"),
                            BilingualName.of("Kabel UTP", "UTP cable"),
                            BilingualName.of("m", "m"),
                            VatCategory.STANDARD));
            ports.orderLines()
                    .add(new OrderLine(
                            new OrderLineId(identityOf("cable")),
                            WEB.id(),
                            OrderLine.Kind.PRODUCT,
                            Optional.of(new ProductCode("UTP")),
                            "Kabel UTP",
                            Quantity.parse("37.5"),
                            crowns("14.90"),
                            VatCategory.STANDARD,
                            day("2026-01-15"),
                            Optional.empty()));
            ports.agreements()
                    .add(new ClientAgreement(
                            Retainer.from(new AgreementId(identityOf("retainer")), day("2026-01-01"))
                                    .fee(crowns("10000.00"))
                                    .includes(new Allowed.Time(600))
                                    .build(),
                            aClient("pekarna").id(),
                            BilingualName.same("Správa"),
                            AgreementStage.AGREED,
                            Optional.empty(),
                            false));
            ports.workLogs()
                    .addAll(List.of(
                            log("Formulář objednávky", "2026-01-10", 430, WorkKind.BILLABLE, Optional.empty()),
                            log("Dárek", "2026-01-11", 45, WorkKind.BILLABLE, Optional.of("první návštěva")),
                            log("Porada", "2026-01-12", 30, WorkKind.INTERNAL, Optional.empty()),
                            log("Migrace", "2026-02-10", 665, WorkKind.BILLABLE, Optional.empty())));
        });
    }

    private static WorkLog log(String note, String date, int minutes, WorkKind kind, Optional<String> writeOff) {
        return new WorkLog(
                new WorkLogId(identityOf("log " + note)),
                WEB.id(),
                new TaskId(identityOf("task WEB-1")),
                new WorkerId(identityOf("worker jana")),
                new ActivityCode("PROG"),
                day(date),
                Optional.empty(),
                minutes,
                kind,
                writeOff,
                note);
    }

    private static Invoice billed(Billing billing, String until) {
        DocumentOptions usual = DocumentOptions.USUAL;
        DocumentOptions both = new DocumentOptions(
                usual.language(),
                Optional.of(Language.EN),
                usual.paymentDays(),
                usual.method(),
                usual.prices(),
                usual.rounding(),
                usual.purchaseOrders(),
                usual.note(),
                true);
        Versioned<Draft> draft = billing.documents()
                .drafts()
                .add(BOSS, aFirm().id(), aClient("pekarna").id(), BillingRequest.until(day(until)), both);
        return billing.documents()
                .drafts()
                .issue(BOSS, draft.value().id(), draft.version())
                .documents()
                .get(0);
    }

    /** In one line, single spaces. */
    private static String text(Ports ports, Invoice invoice) {
        try (PDDocument pdf =
                Loader.loadPDF(file(ports, invoice, DocumentFile.PDF).bytes())) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .lines()
                    .collect(Collectors.joining(" "))
                    .replace('\u00a0', ' ')
                    .replaceAll(" +", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String xml(Ports ports, Invoice invoice, String type) {
        return new String(file(ports, invoice, type).bytes(), StandardCharsets.UTF_8);
    }

    private static DocumentFile file(Ports ports, Invoice invoice, String type) {
        return ports.transactions()
                .call(() -> ports.documents().find(invoice.id(), type).orElseThrow());
    }
}
