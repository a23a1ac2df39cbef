package eu.hodina.bankimport.mt;

import eu.hodina.bankimport.file.TextLine;

/**
 * Takes off what stands around the fields: the blocks of SWIFT, the {@code $} or control
 * characters between messages, and the single hyphen that ends a message without blocks.
 */
final class MtFrames {
    private final MtStatements statements;
    private boolean inBlock;
    private boolean headed;

    MtFrames(MtStatements statements) {
        this.statements = statements;
    }

    void take(TextLine line) {
        String text = line.text();
        int end = inBlock ? blockEnd(text) : -1;
        if (isFrame(text)) {
            endMessage();
            between(line);
        } else if (headed && text.startsWith("{")) {
            // some write each block on a line
            between(line);
        } else if (end >= 0) {
            if (end > 0) {
                statements.take(until(line, end));
            }
            endMessage();
            between(from(line, end + 2));
        } else if (text.equals("-") || text.startsWith("-}")) {
            endMessage();
            between(from(line, Math.min(2, text.length())));
        } else {
            statements.take(line);
        }
    }

    private void endMessage() {
        inBlock = false;
        headed = false;
        statements.endMessage();
    }

    /** A hyphen and a brace at the end of a line, or before the next block or message. */
    private static int blockEnd(String text) {
        int end = text.indexOf("-}");
        while (end >= 0) {
            String after = text.substring(end + 2).stripTrailing();
            if (after.isEmpty() || "{$\u0001\u0003".indexOf(after.charAt(0)) >= 0) {
                return end;
            }
            end = text.indexOf("-}", end + 1);
        }
        return -1;
    }

    /** Whether blocks begin here; a text of field 86 may begin with a brace as well. */
    private static boolean isFrame(String text) {
        if (text.isEmpty() || "{$\u0001\u0003".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        int first = text.indexOf("{1:");
        return first >= 0 && first <= 4 || text.equals("$") || text.equals("\u0003");
    }

    private void between(TextLine line) {
        String text = line.text();
        int block = text.indexOf("{4:");
        String header = block < 0 ? text : text.substring(0, block);
        if (!header.isBlank()) {
            headed = headed || header.contains("{1:");
            statements.header(line, header);
        }
        if (block >= 0) {
            inBlock = true;
            headed = false;
            if (text.length() > block + 3) {
                take(from(line, block + 3));
            }
        }
    }

    private static TextLine until(TextLine line, int end) {
        return new TextLine(
                line.file(),
                line.charset(),
                line.number(),
                line.offset(),
                line.text().substring(0, end));
    }

    private static TextLine from(TextLine line, int start) {
        String text = line.text();
        long skipped = text.substring(0, start).getBytes(line.charset()).length;
        return new TextLine(line.file(), line.charset(), line.number(), line.offset() + skipped, text.substring(start));
    }

    /** The file ends after that line. */
    void finish(TextLine last) {
        statements.finish(last, inBlock);
    }
}
