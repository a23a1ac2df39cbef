package eu.hodina.app.demo;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.exchange.ImportReport;
import eu.hodina.application.insight.MarginReport;
import eu.hodina.application.insight.check.Breach;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.insight.OrderMargin;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Settlement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the store when the demo is over, read from there and from nowhere else. */
final class Findings {
    private static final Currency CZK = Currency.getInstance("CZK");
    /** For the margin of orders that are billed in euros; the demo's own. */
    private static final String CROWNS_FOR_A_EURO = "24.350";

    private final Billing billing;
    private final Ports ports;
    private final DemoFolder folder;
    private final Map<InvoiceId, Path> mailOf;

    Findings(Billing billing, Ports ports, DemoFolder folder, Map<InvoiceId, Path> mailOf) {
        this.billing = billing;
        this.ports = ports;
        this.folder = folder;
        this.mailOf = mailOf;
    }

    DemoReport report(
            ImportReport imported, List<DemoReport.StatementRow> statements, List<DemoReport.ReminderRow> reminders) {
        List<String> breaches = breaches();
        return ports.transactions().call(() -> {
            List<DemoReport.InvoiceRow> all = documents();
            return new DemoReport(
                    ports.clients().all().size(),
                    ports.orders().all().size(),
                    imported.rows(),
                    ports.workLogs().minutes(),
                    ports.billedItems().billedMinutes(),
                    all.stream()
                            .filter(row -> row.kind() == DocumentKind.INVOICE)
                            .toList(),
                    all.stream()
                            .filter(row -> row.kind() != DocumentKind.INVOICE)
                            .toList(),
                    statements,
                    reminders,
                    margins(),
                    breaches);
        });
    }

    /** Of all laws; a twin in memory has no rows that could disagree with what it says. */
    private List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        if (ports.auditedBooks().isPresent()) {
            billing.insight().check().all(breach -> {
                if (breach.severity() == Breach.Severity.BREACH) {
                    breaches.add(breach.toString());
                }
            });
        }
        return breaches;
    }

    private List<DemoReport.InvoiceRow> documents() {
        List<Invoice> all = ports.invoices().all();
        Map<InvoiceId, Settlement> settlements =
                ports.receivables().settlements(all.stream().map(Invoice::id).toList());
        return all.stream()
                .map(invoice -> row(invoice, settlements.get(invoice.id())))
                .toList();
    }

    private DemoReport.InvoiceRow row(Invoice invoice, Settlement settlement) {
        file(invoice, DocumentFile.ISDOC);
        file(invoice, DocumentFile.UBL);
        return new DemoReport.InvoiceRow(
                invoice.content().kind(),
                invoice.number().value(),
                invoice.content().customer().name(),
                invoice.content().net(),
                invoice.content().vat(),
                invoice.content().total(),
                invoice.state(),
                settlement.state(),
                settlement.open(),
                file(invoice, DocumentFile.PDF).orElseThrow(),
                mailOf.get(invoice.id()));
    }

    /** A copy of the stored file, for people to open; a proforma has none as UBL. */
    private Optional<Path> file(Invoice invoice, String mediaType) {
        return ports.documents().find(invoice.id(), mediaType).map(this::copy);
    }

    private Path copy(DocumentFile file) {
        try {
            return Files.write(folder.invoices().resolve(file.name()), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<DemoReport.MarginRow> margins() {
        DatePeriod threeMonths =
                new DatePeriod(DemoFirm.BILLED_MONTH.minusMonths(2).atDay(1), DemoFirm.BILLED_MONTH.atEndOfMonth());
        ExchangeRate euro = ExchangeRate.parse("EUR", "CZK", CROWNS_FOR_A_EURO);
        return billing.marginReport().of(threeMonths, CZK, List.of(euro)).stream()
                .map(Findings::margin)
                .toList();
    }

    private static DemoReport.MarginRow margin(MarginReport.Row row) {
        OrderMargin margin = row.margin();
        Money revenue = margin.revenue().orElseThrow();
        return new DemoReport.MarginRow(
                row.order().number(),
                revenue,
                margin.cost().orElseThrow(),
                margin.margin().orElseThrow());
    }
}
