package eu.hodina.bankimport.qif;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.file.TextLine;
import eu.hodina.bankimport.file.TextLines;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.util.Optional;

/** Walks through a QIF file: each heading of a bank, a card or cash begins a statement, other lists are passed over. */
final class QifWalk {
    private static final BankStatement HEAD = new BankStatement(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final String file;
    private final TextLines lines;
    private final QifDates dates;
    private final StatementSink sink;
    private final Warnings warnings;
    private final QifBlocks blocks = new QifBlocks();
    private Optional<QifRecord> record = Optional.empty();
    private boolean begun;
    private int statements;

    QifWalk(String file, TextLines lines, QifDates dates, StatementSink sink) {
        this.file = file;
        this.lines = lines;
        this.dates = dates;
        this.sink = sink;
        this.warnings = new Warnings(sink);
    }

    void readAll() throws IOException {
        sink.format(StatementFormat.QIF);
        for (Optional<TextLine> line = lines.nextFilled(); line.isPresent(); line = lines.nextFilled()) {
            take(line.get());
        }
        if (record.isPresent()) {
            throw record.get().refused("'^' was expected to close the movement that begins here");
        }
        end();
        if (statements == 0) {
            throw UnreadableStatementException.of(
                    file, "movements of a bank (!Type:Bank), a card or cash were expected, found none");
        }
        if (dates.isGuess()) {
            warnings.add("no date shows whether the day or the month is first: the month was taken, as Quicken has it");
        }
        warnings.close();
    }

    private void take(TextLine line) {
        String text = line.text().strip();
        if (text.startsWith("!")) {
            record.ifPresent(open -> {
                throw open.refused("'^' was expected to close the movement that begins here");
            });
            takeHeading(text);
        } else if (!blocks.isMoney()) {
            return;
        } else if (text.startsWith("^")) {
            endRecord();
        } else {
            if (record.isEmpty()) {
                record = Optional.of(new QifRecord(line, dates));
            }
            record.get().put(line);
        }
    }

    private void takeHeading(String text) {
        blocks.isHeading(text);
        if (!QifBlocks.isEnd(text)) {
            return;
        }
        end();
        if (blocks.isMoney()) {
            sink.begin(HEAD);
            begun = true;
            statements++;
        }
    }

    private void endRecord() {
        record.ifPresent(ended -> {
            ended.unexplained()
                    .ifPresent(left -> warnings.add("line " + ended.line() + ": the splits leave "
                            + left.toPlainString() + " of the amount unexplained"));
            sink.transaction(ended.toTransaction());
        });
        record = Optional.empty();
    }

    private void end() {
        if (begun) {
            sink.end(HEAD);
            begun = false;
        }
    }
}
