package eu.hodina.bankimport.file;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.domain.payment.BankStatement;
import java.math.BigDecimal;

/** Passes on what a person should know about a file; the hundred-and-first warning only counts. */
public final class Warnings {
    private static final int MOST = 100;

    private final StatementSink sink;
    private int count;

    public Warnings(StatementSink sink) {
        this.sink = sink;
    }

    public void add(String message) {
        if (++count <= MOST) {
            sink.warning(message);
        }
    }

    /** Warns where opening + movements is not closing, and says how much. */
    public void checkBalance(String name, BankStatement statement, BigDecimal movements) {
        statement
                .difference(movements)
                .filter(difference -> difference.signum() != 0)
                .ifPresent(difference -> add(name + ": opening + movements = "
                        + grouped(statement.opening().orElseThrow().add(movements)) + ", closing says "
                        + grouped(statement.closing().orElseThrow()) + ", difference " + grouped(difference.abs())));
    }

    /** The file was read to its end. */
    public void close() {
        if (count > MOST) {
            sink.warning("and " + (count - MOST) + " more warnings");
        }
    }

    /** {@code 104 751.00}. */
    public static String grouped(BigDecimal amount) {
        String text = amount.toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ") + text.substring(whole.length());
    }
}
