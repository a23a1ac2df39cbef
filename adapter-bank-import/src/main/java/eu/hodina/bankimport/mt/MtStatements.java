package eu.hodina.bankimport.mt;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.file.TextLine;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.domain.payment.BankTransaction;
import java.util.Optional;

/** Puts the fields of messages together: items as they come, and what stands once. */
final class MtStatements {
    private enum Field {
        /** Outside of a message, or after a field of one line. */
        NONE,
        POSTING,
        INFORMATION,
        /** One that may go on in further lines that nobody needs. */
        OTHER
    }

    private final Warnings warnings;
    private final MtDays days;
    private final MtPages pages;
    private final MtInformation information = new MtInformation();
    private final MtOutside outside = new MtOutside();

    private Optional<MtMessage> message = Optional.empty();
    private Optional<MtItem> item = Optional.empty();
    private Field last = Field.NONE;

    MtStatements(StatementSink sink) {
        warnings = new Warnings(sink);
        days = new MtDays(warnings);
        pages = new MtPages(sink, warnings);
    }

    /** A line of a message, or one between two messages. */
    void take(TextLine line) {
        String text = line.text();
        int value = valueStart(text);
        if (value < 0) {
            more(line);
        } else if (text.startsWith(MtSource.RABOBANK)) {
            endMessage();
            outside.header(line, MtSource.RABOBANK);
        } else if (text.charAt(1) == 'N') {
            information(line, value);
        } else {
            field(line, (text.charAt(1) - '0') * 10 + text.charAt(2) - '0', value == 5 ? text.charAt(3) : ' ', value);
        }
    }

    /** Where the value begins after a tag such as {@code :61:}, {@code :28C:}, {@code :NS:}; -1 where there is no tag. */
    private static int valueStart(String text) {
        if (text.length() < 4 || text.charAt(0) != ':') {
            return -1;
        }
        boolean digits = isDigit(text.charAt(1)) && isDigit(text.charAt(2));
        if (text.charAt(3) == ':') {
            return digits || text.startsWith(":NS:") ? 4 : -1;
        }
        boolean option = text.charAt(3) >= 'A' && text.charAt(3) <= 'Z' || text.startsWith(MtSource.RABOBANK);
        return digits && option && text.length() > 4 && text.charAt(4) == ':' ? 5 : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void field(TextLine line, int tag, char option, int value) {
        if (tag == 20) {
            endMessage();
            message = Optional.of(new MtMessage(line));
            last = Field.NONE;
            return;
        }
        if (message.isEmpty()) {
            throw line.refused(1, "a reference (:20:) was expected before the first field of a message");
        }
        MtMessage at = message.get();
        String text = line.text();
        last = Field.NONE;
        switch (tag) {
            case 61 -> posting(line, value);
            case 86 -> information(line, value);
            case 25 -> {
                at.account =
                        Optional.of(MtAccount.normal(text.substring(value))).filter(found -> !found.isEmpty());
                last = Field.OTHER;
            }
            case 28 -> at.number(text.substring(value));
            case 60 -> {
                require(at.opening.isEmpty(), line, "a reference (:20:) was expected before the next opening balance");
                at.opening = Optional.of(MtBalance.parse(line, value, option == 'M', days));
            }
            case 62 -> {
                require(at.closing.isEmpty(), line, "a reference (:20:) was expected before the next closing balance");
                at.closing = Optional.of(MtBalance.parse(line, value, option == 'M', days));
                require(
                        at.opening.isEmpty() || at.currency().equals(at.closing.map(MtBalance::currency)),
                        line,
                        "a closing balance in " + at.currency().orElse("") + " was expected");
            }
            case 34 -> at.floorCurrency = Optional.of(new MtCursor(line, text, value).currency());
            case 13 -> at.reportDay = new MtCursor(line, text, value).date(days, "the date of the report");
            case 90 -> at.totals.parse(line, value, option == 'D');
            case 21, 64, 65 -> last = Field.OTHER;
            default -> {
                outside.passOver(line);
                last = Field.OTHER;
            }
        }
    }

    private static void require(boolean fine, TextLine line, String reason) {
        if (!fine) {
            throw line.refused(1, reason);
        }
    }

    private void posting(TextLine line, int value) {
        emitItem();
        MtMessage at = message.orElseThrow();
        require(at.account.isPresent(), line, "an account (:25:) was expected before the first item");
        require(at.closing.isEmpty(), line, "a reference (:20:) was expected after the closing balance");
        item = Optional.of(new MtItem(line, value, days, information));
        last = Field.POSTING;
    }

    /** Field 86 belongs to the item before it, and after the closing balance to the statement. */
    private void information(TextLine line, int value) {
        boolean ofItem =
                item.isPresent() && message.isPresent() && message.get().closing.isEmpty();
        last = ofItem ? Field.INFORMATION : Field.OTHER;
        if (ofItem) {
            item.get().addInformation(line, value);
        }
    }

    private void more(TextLine line) {
        switch (last) {
            case POSTING -> item.orElseThrow().addSupplement(line);
            case INFORMATION -> item.orElseThrow().addInformation(line, 0);
            case OTHER -> {
                // the second line of a field that nobody needs
            }
            case NONE -> {
                if (message.isPresent() && message.get().closing.isPresent()) {
                    endMessage();
                }
                outside.take(line);
            }
        }
    }

    /** What stands before a message: blocks, or a bank's own lines. */
    void header(TextLine line, String text) {
        outside.header(line, text);
    }

    private void emitItem() {
        if (item.isPresent()) {
            MtMessage at = message.orElseThrow();
            pages.begin(at, outside.isInterim(at));
            BankTransaction transaction =
                    item.get().toTransaction(at.currency(), new MtSource(outside.sender(), at.account.orElse("")));
            item = Optional.empty();
            pages.add(at, transaction);
        }
    }

    void endMessage() {
        emitItem();
        last = Field.NONE;
        if (message.isPresent()) {
            MtMessage at = message.get();
            require(at.account.isPresent(), at.begin, "an account (:25:) was expected in the message that begins here");
            pages.begin(at, outside.isInterim(at));
            pages.end(at, outside.isInterim(at));
            message = Optional.empty();
            outside.endMessage();
        }
    }

    /** The file ends after that line. */
    void finish(TextLine end, boolean inBlock) {
        if (inBlock) {
            throw end.refused(end.text().length() + 1, "the file is cut off: the end of the message (-}) was expected");
        }
        endMessage();
        if (!pages.finish()) {
            throw UnreadableStatementException.of(
                    end.file(), "no statement was found: a reference (:20:) was expected");
        }
        outside.warn(warnings);
        warnings.close();
    }
}
