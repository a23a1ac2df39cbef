package eu.hodina.bankimport.coda;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.file.FixedRecord;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes statements of the records of a CODA file, one after the other. */
final class CodaWalk {
    private static final int LONGEST = 128;

    private final StatementSink sink;
    private final Warnings warnings;

    private boolean any;
    private Optional<BankStatement> statement = Optional.empty();
    private Optional<CodaMovement> movement = Optional.empty();
    private Optional<CodaBatch> batch = Optional.empty();
    /** Of the movement that was last. */
    private String sequence = "";

    private boolean closed;
    private CodaTotals totals = new CodaTotals();
    private BigDecimal movements = BigDecimal.ZERO;

    CodaWalk(StatementSink sink) {
        this.sink = sink;
        this.warnings = new Warnings(sink);
    }

    void take(FixedRecord line) {
        if (line.length() > LONGEST) {
            throw line.refused(LONGEST + 1, "a record of 128 characters was expected, found " + line.length());
        }
        String kind = line.field(1, 1);
        if (!kind.equals("0") && !kind.equals("9") && !kind.equals("4")) {
            totals.count();
        }
        switch (kind) {
            case "0" -> begin(line);
            case "1" -> oldBalance(line);
            case "2", "3" -> movement(line);
            case "4" -> {
                // words of the bank to all of its customers
            }
            case "8" -> newBalance(line);
            case "9" -> end(line);
            default -> throw line.expected(1, "a record 0 to 4, 8 or 9", kind);
        }
    }

    private void begin(FixedRecord line) {
        require(statement.isEmpty(), line, "a trailer (record 9) was expected before the next header (0)");
        totals = new CodaTotals();
        movements = BigDecimal.ZERO;
        closed = false;
        sequence = "";
        any = true;
    }

    private static void require(boolean fine, FixedRecord line, String reason) {
        if (!fine) {
            throw line.refused(1, reason);
        }
    }

    private void oldBalance(FixedRecord line) {
        require(any && statement.isEmpty(), line, "a header (record 0) was expected before the old balance (1)");
        BankStatement head = new BankStatement(
                account(line, 2, 6),
                currency(line, line.field(2, 2), 6),
                line.number(126, 128).or(() -> line.number(3, 5)),
                line.date(59, "the date of the old balance"),
                Optional.empty(),
                Optional.of(CodaMovement.signed(line, 43, "the old balance")),
                Optional.empty());
        statement = Optional.of(head);
        sink.begin(head);
    }

    /** By its structure: 0 a Belgian number, 1 a foreign one, 2 a Belgian IBAN, 3 a foreign one. */
    private static Optional<String> account(FixedRecord line, int structure, int first) {
        return switch (line.field(structure, structure)) {
            case "0" -> line.words(first, first + 11);
            case "2" -> line.words(first, first + 30);
            case "1", "3" -> line.words(first, first + 33);
            default ->
                throw line.expected(
                        structure, "0 to 3, the structure of the account", line.field(structure, structure));
        };
    }

    private static Optional<String> currency(FixedRecord line, String structure, int first) {
        int at = structure.equals("0") ? first + 13 : first + 34;
        String code = line.field(at, at + 2);
        if (!code.matches("[A-Z]{3}")) {
            throw line.expected(at, "a currency of three letters", code);
        }
        return Optional.of(code);
    }

    private void movement(FixedRecord line) {
        require(statement.isPresent() && !closed, line, "an old balance (record 1) was expected before a movement");
        if (line.field(1, 2).equals("21")) {
            emitMovement();
            CodaMovement next = new CodaMovement(line);
            require(
                    !next.isDetail() || next.sequence().equals(sequence),
                    line,
                    "a movement with details " + next.sequence() + " was expected before its details");
            sequence = next.sequence();
            movement = Optional.of(next);
            return;
        }
        if (!line.field(1, 2).matches("2[23]|3[123]")) {
            throw line.expected(1, "a record 21 to 23 or 31 to 33", line.field(1, 2));
        }
        CodaMovement owner = movement.orElseThrow(
                () -> line.refused(1, "a movement (record 21) was expected before its continuation"));
        require(
                owner.sequence().equals(line.field(3, 6)),
                line,
                "a continuation of movement " + owner.sequence() + " was expected, found one of " + line.field(3, 6));
        owner.add(line);
    }

    private void emitMovement() {
        if (movement.isEmpty()) {
            return;
        }
        CodaMovement next = movement.get();
        movement = Optional.empty();
        if (next.isDetail()) {
            // those of a single payment only say what it is made of
            batch.ifPresent(open -> open.add(next));
            return;
        }
        emitBatch();
        movements = movements.add(next.amount());
        totals.add(next.amount());
        if (next.isSum()) {
            batch = Optional.of(new CodaBatch(next));
        } else {
            emit(next.toTransaction(currency(), Optional.empty()));
        }
    }

    private void emitBatch() {
        if (batch.isPresent()) {
            batch.get().payments(currency(), warnings).forEach(this::emit);
            batch = Optional.empty();
        }
    }

    private Optional<String> currency() {
        return statement.flatMap(BankStatement::currency);
    }

    private void emit(BankTransaction transaction) {
        sink.transaction(transaction);
    }

    private void newBalance(FixedRecord line) {
        require(
                statement.isPresent() && !closed,
                line,
                "an old balance (record 1) was expected before the new one (8)");
        emitMovement();
        emitBatch();
        BankStatement head = statement.orElseThrow();
        require(
                line.field(5, 41).strip().startsWith(head.account().orElse("")),
                line,
                "the new balance of account " + head.account().orElse("") + " was expected, found that of '"
                        + line.field(5, 41).strip() + "'");
        statement = Optional.of(new BankStatement(
                head.account(),
                head.currency(),
                head.number(),
                head.from(),
                line.date(58, "the date of the new balance"),
                head.opening(),
                Optional.of(CodaMovement.signed(line, 42, "the new balance"))));
        closed = true;
    }

    private void end(FixedRecord line) {
        require(closed && statement.isPresent(), line, "a new balance (record 8) was expected before the trailer (9)");
        BankStatement head = statement.orElseThrow();
        String name = "statement "
                + head.number().orElse("that ends in line " + line.line().number());
        warnings.checkBalance(name, head, movements);
        totals.check(line, name, warnings);
        sink.end(head);
        statement = Optional.empty();
    }

    /** There are no more lines. */
    void finish(String file) {
        if (!any || statement.isPresent() || !closed) {
            throw UnreadableStatementException.of(file, "the file is cut off: a trailer (record 9) was expected");
        }
        warnings.close();
    }
}
