package eu.hodina.app.demo;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.exchange.ImportReport;
import eu.hodina.application.exchange.ImportRequest;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.invoice.BilledClient;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailPace;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.reminder.ReminderRun;
import eu.hodina.application.trail.Caller;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.document.DocumentFiles;
import eu.hodina.document.LetterFiles;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.reminder.ReminderLetter;
import eu.hodina.mail.EmlFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The main job, once, unattended: agreements are made, three months of work logs are read and billed, with a set of lines a
 * month, documents are drawn and mailed, the bank answers, an advance that came is taxed and settled, an invoice is
 * corrected, work that is told late becomes a difference, what is late is reminded.
 */
final class DemoRun {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final LocalDate BANK_DAY = LocalDate.parse("2026-11-21");

    private final Ports ports;
    private final DemoFolder folder;
    private final DemoClock clock =
            new DemoClock(DemoFirm.ISSUED_ON, DemoFirm.firm().zone());
    private final Caller caller = new Caller("demo", "demo");
    private final EmlFolder mails;
    private final Billing billing;
    private final DemoDocuments documents;
    private final Map<InvoiceId, Path> mailOf = new HashMap<>();

    /**
     * Prepares a run.
     *
     * @param ports of an empty store
     * @param folder where the files go; cleared when the work logs are accepted
     */
    DemoRun(Ports ports, DemoFolder folder) {
        this.ports = ports;
        this.folder = folder;
        this.mails = new EmlFolder(folder.mail());
        this.billing = new Billing(
                ports,
                new Billing.Outside(new DocumentFiles(), mails, new DetectingStatementReader())
                        .withLetters(new LetterFiles()),
                clock,
                new SecureRandom());
        this.documents = new DemoDocuments(billing, ports, caller);
    }

    /**
     * Runs the demo on these work logs.
     *
     * @throws eu.hodina.application.exchange.ImportRefusedException where a row is broken; nothing of them is stored
     */
    DemoReport run(ImportSource workLogs) {
        ports.transactions().run(this::foundTheFirm);
        ImportReport imported = billing.importFiles().run(caller, ImportRequest.workLogs(workLogs));
        folder.clear();
        DemoDeals deals = new DemoDeals(billing, clock, caller);
        deals.agreeAndDeliver();
        rateOwnProjects();
        bill();
        List<DemoReport.StatementRow> statements = reconcile();
        documents.taxAdvances();
        documents.settleAdvance();
        documents.creditTraining();
        deals.reportLate();
        bill(List.of(DemoClients.MACHINE_WORKS.code()));
        send();
        List<DemoReport.ReminderRow> reminders = remind();
        return new Findings(billing, ports, folder, mailOf).report(imported, statements, reminders);
    }

    private void foundTheFirm() {
        ports.firms().add(DemoFirm.firm());
        DemoFirm.workers().forEach(ports.workers()::add);
        DemoFirm.activities().forEach(ports.activities()::add);
        DemoFirm.products().forEach(ports.products()::add);
        DemoFirm.priceLists().forEach(ports.priceLists()::add);
        DemoFirm.clients().forEach(ports.clients()::add);
        DemoFirm.orders().forEach(ports.orders()::add);
        DemoFirm.tasks().forEach(ports.orders()::addTask);
    }

    private void rateOwnProjects() {
        for (int back = 2; back >= 0; back--) {
            DatePeriod month = DatePeriod.month(DemoFirm.BILLED_MONTH.minusMonths(back));
            billing.rateOwnProjects().rate(CZK, month);
        }
    }

    private void bill() {
        clock.moveTo(DemoFirm.ISSUED_ON);
        // the second by code want their work listed, so a person looks at a draft; the run bills all others
        bill(List.of(DemoClients.SWISS.code()));
        documents.billWithAnnex();
        bill(List.of());
        documents.askForAdvance();
        send();
    }

    private void bill(List<String> codes) {
        billing.invoicing()
                .billClients()
                .issue(caller, DemoFirm.firm(), DemoFirm.BILLED_MONTH.atEndOfMonth(), codes, DemoRun::refuseFailure);
    }

    private void send() {
        billing.renderDocuments().renderMissing();
        for (Mail mail : billing.mails().sendInvoices().queueAll()) {
            mail.about().forEach(invoice -> mailOf.put(invoice, mails.fileOf(mail.id())));
        }
        billing.mails().dispatch(MailPace.usual()).dispatchAll();
    }

    private static void refuseFailure(BilledClient client) {
        client.failure().ifPresent(failure -> {
            throw new IllegalStateException("client " + client.client().code() + " could not be billed: " + failure);
        });
    }

    private List<DemoReport.StatementRow> reconcile() {
        clock.moveTo(BANK_DAY);
        List<Invoice> issued = ports.transactions().call(ports.invoices()::all);
        List<DocumentFile> files = new ArrayList<>(DemoStatements.files(DemoFirm.firm(), DemoPayments.plan(issued)));
        files.add(DocumentFile.of(DemoFirm.MODEL_STATEMENT, "application/xml", DemoFirm.modelStatement()));
        List<DemoReport.StatementRow> rows = new ArrayList<>();
        for (DocumentFile file : files) {
            rows.add(read(file));
        }
        return rows;
    }

    private DemoReport.StatementRow read(DocumentFile file) {
        Path path = folder.bank().resolve(file.name());
        write(path, file.bytes());
        var report = billing.payments().importStatement().read(caller, StatementFile.of(file.name(), file.bytes()));
        // what is not certain waits for a person; here the demo is the accountant who reads the reasons and agrees
        long confirmed = 0;
        for (var suggestion : report.suggestions()) {
            if (!suggestion.allocations().isEmpty()) {
                billing.payments().decide().confirm(caller, suggestion.payment().id(), 0, false);
                confirmed++;
            }
        }
        return new DemoReport.StatementRow(
                path,
                report.transactions(),
                report.matched() + confirmed,
                confirmed,
                report.unmatched() - confirmed,
                report.foreignAccounts().stream().findFirst());
    }

    private List<DemoReport.ReminderRow> remind() {
        clock.moveTo(DemoFirm.REMINDED_ON);
        ReminderRun run = billing.reminders().send().run(DemoFirm.REMINDED_ON, false);
        billing.mails().dispatch(MailPace.usual()).dispatchAll();
        List<DemoReport.ReminderRow> rows = new ArrayList<>();
        for (ReminderRun.Outcome one : run.letters()) {
            Path mail = mails.fileOf(one.mail().orElseThrow());
            for (ReminderLetter.Item item : one.letter().items()) {
                rows.add(new DemoReport.ReminderRow(
                        item.invoice().number().value(), one.letter().stage().number(), mail));
            }
        }
        return rows;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
