package eu.hodina.app.statement;

import eu.hodina.app.statement.FileSurvey.Summary;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A short table a statement, a line a transaction, for people. */
final class StatementTable implements StatementPage {
    private static final String ROW = "  %-10s %15s %-3s %-10s %-10s %-28s %s%n";

    private final Writer out;

    StatementTable(Writer out) {
        this.out = out;
    }

    @Override
    public void show(StatementFile file, FileSurvey survey, StatementReader reader) throws IOException {
        if (survey.refusal().isPresent()) {
            return;
        }
        line("%s: %s%n", file.name(), text(survey.format()));
        reader.read(file, new Rows(survey));
        for (String warning : survey.warnings()) {
            line("  ! %s%n", warning);
        }
        line("%n");
    }

    private final class Rows extends SecondWalk {
        private long count;

        private Rows(FileSurvey survey) {
            super(survey);
        }

        @Override
        void beginStatement(Summary summary) throws IOException {
            BankStatement head = summary.head();
            line(
                    "statement %s of account %s, %s to %s%n",
                    text(head.number()), text(head.account()), text(head.from()), text(head.to()));
            String verdict = summary.balanced()
                    .map(balanced -> balanced ? "balanced" : "NOT BALANCED")
                    .orElse("without both balances");
            line(
                    "  opening %s, closing %s %s, %s%n",
                    amount(head.opening()), amount(head.closing()), text(head.currency()), verdict);
            count = 0;
        }

        @Override
        void writeTransaction(BankTransaction item) throws IOException {
            if (count++ == 0) {
                line(ROW, "booked", "amount", "", "status", "VS", "counterparty", "message");
            }
            line(
                    ROW,
                    text(item.booked().or(item::valued)),
                    item.amount().toPlainString(),
                    text(item.currency()),
                    item.status().name().toLowerCase(Locale.ROOT) + (item.reversal() ? "*" : ""),
                    text(item.symbols().variable()),
                    shortened(
                            item.counterparty()
                                    .name()
                                    .or(() -> item.counterparty().account()),
                            28),
                    shortened(item.message(), 50));
        }

        @Override
        void endStatement() throws IOException {
            line("  transactions: %d%n", count);
        }
    }

    private void line(String format, Object... values) throws IOException {
        Object[] harmless = Stream.of(values)
                .map(value -> value instanceof String text ? PrintableText.of(text) : value)
                .toArray();
        out.write(String.format(Locale.ROOT, format, harmless));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    private static String amount(Optional<BigDecimal> value) {
        return text(value.map(BigDecimal::toPlainString));
    }

    private static String shortened(Optional<String> value, int most) {
        String text = text(value).replaceAll("\\s+", " ");
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
