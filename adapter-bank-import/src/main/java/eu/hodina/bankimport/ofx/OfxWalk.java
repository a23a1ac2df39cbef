package eu.hodina.bankimport.ofx;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.bankimport.ofx.OfxTags.Kind;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Walks through the tags of an OFX file. Elements with a value need no end tag; those that hold others do, and are the
 * only ones whose nesting is minded.
 */
final class OfxWalk {
    private static final Set<String> HOLDERS = Set.of(
            "OFX",
            "SIGNONMSGSRSV1",
            "SONRS",
            "FI",
            "STATUS",
            "BANKMSGSRSV1",
            "STMTTRNRS",
            "STMTRS",
            "BANKACCTFROM",
            "CREDITCARDMSGSRSV1",
            "CCSTMTTRNRS",
            "CCSTMTRS",
            "CCACCTFROM",
            "BANKTRANLIST",
            "BANKTRANLISTP",
            "STMTTRN",
            "STMTTRNP",
            "PAYEE",
            "BANKACCTTO",
            "CCACCTTO",
            "CURRENCY",
            "ORIGCURRENCY",
            "LEDGERBAL",
            "AVAILBAL",
            "BALLIST",
            "BAL");

    private static final int MOST_NESTED = 64;
    private static final int LONGEST_ANSWER = 200;

    private final OfxTags tags;
    private final StatementSink sink;
    private final Warnings warnings;
    private final Deque<String> open = new ArrayDeque<>();

    private Optional<OfxStatement> statement = Optional.empty();
    private Optional<OfxItem> item = Optional.empty();
    private boolean begun;
    private int statements;
    private long undated;
    private boolean ofx;

    private String code = "";
    private String message = "";
    private boolean failed;
    private Optional<String> error = Optional.empty();

    OfxWalk(OfxTags tags, StatementSink sink) {
        this.tags = tags;
        this.sink = sink;
        this.warnings = new Warnings(sink);
    }

    void readAll() throws IOException {
        sink.format(StatementFormat.OFX);
        for (Kind kind = tags.next(); kind != Kind.END; kind = tags.next()) {
            if (kind == Kind.CLOSE) {
                close(tags.name());
            } else if (HOLDERS.contains(tags.name()) && tags.text().isEmpty()) {
                open(tags.name());
            } else {
                put(tags.name(), tags.text());
            }
        }
        if (!open.isEmpty()) {
            throw tags.place().refused("</" + open.peek() + "> was expected before the end of the file");
        }
        finish();
    }

    private void finish() {
        if (!ofx) {
            throw tags.place().refused("an element OFX was expected");
        }
        if (statements == 0) {
            String reason =
                    error.map(answer -> "the bank answered an error: " + answer).orElse("found none");
            throw tags.place().refused("at least one statement (STMTRS or CCSTMTRS) was expected, " + reason);
        }
        error.ifPresent(answer -> warnings.add("for one of the accounts the bank answered an error: " + answer));
        warnings.close();
    }

    private void open(String name) {
        if (open.size() == MOST_NESTED) {
            throw tags.place().refused("elements are nested more than " + MOST_NESTED + " deep");
        }
        if (open.contains(name)) {
            throw tags.place().refused("</" + name + "> was expected before the next <" + name + ">");
        }
        open.push(name);
        switch (name) {
            case "OFX" -> ofx = true;
            case "STATUS" -> {
                code = "";
                message = "";
                failed = false;
            }
            case "STMTRS", "CCSTMTRS" -> statement = Optional.of(new OfxStatement());
            case "STMTTRN", "STMTTRNP" -> {
                requireStatement();
                item = Optional.of(new OfxItem(tags.place(), name.equals("STMTTRN")));
            }
            default -> {
                // its values are what counts
            }
        }
    }

    private OfxStatement requireStatement() {
        return statement.orElseThrow(
                () -> tags.place().refused("a statement (STMTRS or CCSTMTRS) was expected around " + open.peek()));
    }

    private void put(String element, String value) {
        String parent = open.isEmpty() ? "" : open.peek();
        if (parent.equals("STATUS")) {
            putStatus(element, value);
        } else if (item.isPresent()) {
            item.get().put(parent, element, value, tags.place());
        } else if (statement.isPresent()) {
            statement.get().put(parent, element, value, tags.place());
        }
    }

    private void putStatus(String element, String value) {
        switch (element) {
            case "CODE" -> code = value;
            case "SEVERITY" -> failed = value.equalsIgnoreCase("ERROR");
            case "MESSAGE" -> message = value;
            default -> {
                // nothing that is known
            }
        }
    }

    private void close(String name) {
        if (!HOLDERS.contains(name)) {
            // the end tag of an element with a value
            return;
        }
        if (!name.equals(open.peek())) {
            String expected = open.isEmpty() ? "no end tag" : "</" + open.peek() + ">";
            if (!open.contains(name)) {
                // of one that had a value where others hold elements
                return;
            }
            throw tags.place().refused(expected + " was expected, found </" + name + ">");
        }
        open.pop();
        switch (name) {
            case "STATUS" -> endStatus();
            case "STMTTRN", "STMTTRNP" -> endItem();
            case "STMTRS", "CCSTMTRS" -> endStatement();
            default -> {
                // its values are what counted
            }
        }
    }

    private void endStatus() {
        if (failed && error.isEmpty()) {
            String answer = (code + " " + message).strip();
            error = Optional.of(answer.substring(0, Math.min(LONGEST_ANSWER, answer.length())));
        }
    }

    private void endItem() {
        OfxStatement owner = requireStatement();
        OfxItem ended = item.orElseThrow();
        item = Optional.empty();
        begin(owner);
        if (!ended.hasDate()) {
            undated++;
        }
        sink.transaction(ended.toTransaction(owner.currency()));
    }

    private void begin(OfxStatement owner) {
        if (!begun) {
            sink.begin(owner.head());
            begun = true;
        }
    }

    private void endStatement() {
        OfxStatement owner = requireStatement();
        begin(owner);
        statements++;
        if (undated > 0) {
            warnings.add("statement no. " + statements + " of the file: " + undated
                    + " transactions have no date (DTPOSTED)");
        }
        sink.end(owner.head());
        begun = false;
        undated = 0;
        statement = Optional.empty();
    }
}
