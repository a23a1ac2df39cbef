package eu.hodina.app.demo;

import eu.hodina.application.ReaderFormat;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.money.Money;
import java.io.PrintWriter;
import java.nio.file.Path;

/** The report as a short table on the screen. */
final class DemoTable {
    private static final ReaderFormat FORMAT = ReaderFormat.of(Language.EN);

    private final PrintWriter out;

    private DemoTable(PrintWriter out) {
        this.out = out;
    }

    static void print(DemoReport report, Path folder, PrintWriter out) {
        new DemoTable(out).write(report, folder);
        out.flush();
    }

    private void write(DemoReport report, Path folder) {
        out.printf(
                "%d clients, %d orders, %,d work logs; %s h logged, %s h billed%n",
                report.clients(),
                report.orders(),
                report.workLogs(),
                FORMAT.hours(report.loggedMinutes()),
                FORMAT.hours(report.billedMinutes()));
        invoices(report);
        documents(report);
        statements(report);
        reminders(report);
        margins(report);
        out.printf("%n%s%n", report.balanced() ? "Everything adds up." : "SOMETHING DOES NOT ADD UP:");
        report.breaches().forEach(out::println);
        out.printf("Documents, mails and statements are in %s%n", folder);
    }

    private void invoices(DemoReport report) {
        out.printf("%n%-12s %-36s %16s %-5s %-11s %14s%n", "INVOICE", "CLIENT", "TOTAL", "STATE", "PAYMENT", "OPEN");
        for (DemoReport.InvoiceRow row : report.invoices()) {
            out.printf(
                    "%-12s %-36s %16s %-5s %-11s %14s%n",
                    row.number(),
                    shortened(row.client(), 36),
                    FORMAT.money(row.total()),
                    row.state(),
                    row.payment(),
                    plain(row.open()));
        }
    }

    private void documents(DemoReport report) {
        out.printf("%n%-13s %-20s %-35s %16s %-11s %14s%n", "DOCUMENT", "KIND", "CLIENT", "TOTAL", "PAYMENT", "OPEN");
        for (DemoReport.InvoiceRow row : report.documents()) {
            out.printf(
                    "%-13s %-20s %-35s %16s %-11s %14s%n",
                    row.number(),
                    row.kind(),
                    shortened(row.client(), 35),
                    FORMAT.money(row.total()),
                    row.payment(),
                    plain(row.open()));
        }
    }

    private void statements(DemoReport report) {
        out.printf("%n%-36s %12s %8s %10s%n", "STATEMENT", "TRANSACTIONS", "MATCHED", "UNMATCHED");
        for (DemoReport.StatementRow row : report.statements()) {
            out.printf(
                    "%-36s %12d %8d %10d%s%s%n",
                    row.file().getFileName(),
                    row.transactions(),
                    row.matched(),
                    row.unmatched(),
                    row.confirmed() > 0 ? "   " + row.confirmed() + " of these confirmed by the accountant" : "",
                    row.foreignAccount()
                            .map(account -> "   of " + account + ", none of the firm's accounts: nothing booked")
                            .orElse(""));
        }
    }

    private void reminders(DemoReport report) {
        out.printf("%n%-12s %5s  %s%n", "REMINDED", "LEVEL", "MAIL");
        for (DemoReport.ReminderRow row : report.reminders()) {
            out.printf("%-12s %5d  %s%n", row.invoice(), row.level(), row.mail().getFileName());
        }
    }

    private void margins(DemoReport report) {
        out.printf("%n%-12s %14s %14s %14s%n", "ORDER (CZK)", "REVENUE", "COST", "MARGIN");
        for (DemoReport.MarginRow row : report.margin()) {
            out.printf(
                    "%-12s %14s %14s %14s%n",
                    row.order(), plain(row.revenue()), plain(row.cost()), plain(row.margin()));
        }
        out.printf(
                "Revenue is that of hours that are billed by price; fees, fixed prices and products are not in it.%n");
    }

    private static String plain(Money amount) {
        return FORMAT.amount(amount);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
