package eu.hodina.persistence;

import eu.hodina.application.insight.check.AuditedBooks;
import eu.hodina.application.insight.check.Compared;
import eu.hodina.application.insight.check.DocumentSums;
import eu.hodina.application.insight.check.IssuedNumber;
import eu.hodina.application.insight.check.KeptFile;
import eu.hodina.application.insight.check.StatementSums;
import eu.hodina.application.insight.check.TwoSums;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.SeriesCode;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All tables, as the audit reads them: past the mappings of the other ports, in one snapshot, each row once. */
final class JdbcAuditedBooks implements AuditedBooks {
    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcAuditedBooks(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** Reads of a snapshot take no locks; it ends with the transaction. */
    @Override
    public void inSnapshot(Runnable work) {
        transactions.requireNone();
        transactions.run(() -> {
            // the isolation may be set for the next transaction alone
            sql.run("COMMIT");
            sql.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            sql.run("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
            work.run();
        });
    }

    @Override
    public void differences(TwoSums sums, Instant now, Consumer<Compared> to) {
        String query = AuditQuery.of(sums);
        Object[] values = query.contains("?") ? new Object[] {now} : new Object[0];
        sql.each(query, row -> to.accept(compared(row)), values);
    }

    private static Compared compared(Row row) throws SQLException {
        return new Compared(
                row.text("kind"),
                row.text("id"),
                row.find("number"),
                row.text("place"),
                row.find("currency").map(Currency::getInstance),
                row.whole("expected"),
                row.whole("found"));
    }

    @Override
    public void documents(Consumer<DocumentSums> to) {
        Grouping grouping = new Grouping(to);
        sql.each(AuditQuery.text("documents"), grouping::next);
        grouping.end();
    }

    /** Makes one document of the rows of its rates, which stand together. */
    private static final class Grouping {
        private final Consumer<DocumentSums> to;
        private final List<DocumentSums.OfRate> lines = new ArrayList<>();
        private @Nullable DocumentSums document;

        Grouping(Consumer<DocumentSums> to) {
            this.to = to;
        }

        void next(Row row) throws SQLException {
            if (document == null || !document.id().value().equals(row.text("id"))) {
                end();
                document = header(row);
            }
            lines.add(new DocumentSums.OfRate(row.findNumber("vat_rate"), row.whole("amount_minor")));
        }

        void end() {
            Optional.ofNullable(document)
                    .ifPresent(one -> to.accept(new DocumentSums(
                            one.id(),
                            one.number(),
                            one.kind(),
                            one.currency(),
                            one.prices(),
                            one.rounding(),
                            one.kept(),
                            one.deductions(),
                            lines)));
            lines.clear();
            document = null;
        }

        private static DocumentSums header(Row row) throws SQLException {
            return new DocumentSums(
                    new InvoiceId(row.text("id")),
                    new InvoiceNumber(row.text("number")),
                    row.constant(DocumentKind.class, "kind"),
                    row.currency("currency"),
                    row.constant(PriceMode.class, "prices"),
                    row.constant(TotalRounding.class, "rounding"),
                    new DocumentSums.Kept(
                            row.whole("net_minor"),
                            row.whole("vat_minor"),
                            row.whole("total_minor"),
                            row.whole("deducted_minor"),
                            row.whole("rounding_minor"),
                            row.whole("payable_minor")),
                    row.whole("deductions"),
                    List.of());
        }
    }

    @Override
    public void numbers(Consumer<IssuedNumber> to) {
        sql.each(
                AuditQuery.text("numbers"),
                row -> to.accept(new IssuedNumber(
                        new FirmId(row.text("firm_id")),
                        row.constant(SeriesCode.class, "series"),
                        row.number("year"),
                        row.whole("counter"),
                        row.text("number"))));
    }

    @Override
    public void counters(Consumer<IssuedNumber> to) {
        sql.each(
                AuditQuery.text("counters"),
                row -> to.accept(new IssuedNumber(
                        new FirmId(row.text("firm_id")),
                        row.constant(SeriesCode.class, "series"),
                        row.number("year"),
                        row.whole("last"),
                        row.text("code"))));
    }

    @Override
    public void files(Consumer<KeptFile> to) {
        sql.each(
                AuditQuery.text("files"),
                row -> to.accept(new KeptFile(
                        new InvoiceId(row.text("invoice_id")),
                        row.text("number"),
                        row.text("media_type"),
                        row.text("sha256"),
                        row.text("sha256_now"))));
    }

    @Override
    public void statements(Consumer<StatementSums> to) {
        sql.each(
                AuditQuery.text("statements"),
                row -> to.accept(new StatementSums(
                        row.text("id"),
                        row.text("file"),
                        row.find("currency").orElse(""),
                        row.text("opening"),
                        row.text("closing"),
                        new BigDecimal(row.text("own")),
                        new BigDecimal(row.text("of_days")))));
    }
}
