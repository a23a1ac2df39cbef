package eu.hodina.bankimport;

import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.file.FileHead;
import java.util.regex.Pattern;

/** What people hand in that no reader takes: it is named, with what to do instead. */
final class Refusals {
    /** Records 51, 52 and 53 of 475 characters; a header of the transmission may stand before them. */
    private static final Pattern BEST = Pattern.compile("(?s)(HO[^\\r\\n]*\\R)?5[123][^\\r\\n]{468,520}(\\R.*)?");

    private Refusals() {}

    static UnreadableStatementException of(FileHead head) {
        if (head.text().isEmpty()) {
            String what = head.isEmpty() ? "the file is empty" : "the file is blank";
            return UnreadableStatementException.of(head.file(), what + "; " + FileHead.READABLE);
        }
        return UnreadableStatementException.at(head.file(), 1, 0, reason(head) + "; " + FileHead.READABLE);
    }

    private static String reason(FileHead head) {
        String text = head.text();
        if (text.startsWith("UHL1")) {
            return "this is an ABO payment order for the bank (UHL1), not a statement from it";
        }
        if (head.startsWith('P', 'K', 3, 4) || head.startsWith(0x1F, 0x8B)) {
            return "this is an archive (zip or gzip), which is not opened here: unpack it, and give the statements in it";
        }
        return head.isBinary() ? "no statement: the file is not a text" : reasonOfTable(text);
    }

    /** Whether the first of several lines has three columns or more. */
    private static boolean isTable(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.length() < text.length()
                && first.chars().filter(c -> c == ';' || c == ',' || c == '\t').count() >= 2;
    }

    private static String reasonOfTable(String text) {
        if (BEST.matcher(text).matches()) {
            return "this is Komerční banka's BEST, which is not read: export the statement from the bank as GPC (KM, "
                    + "\"kompatibilní média\") or as camt.053 instead";
        }
        return isTable(text)
                ? "this is a table (CSV) whose header no known mapping fits: give one that says which column holds what "
                        + "(--mapping FILE.json)"
                : "no bank's statement is known that begins so";
    }
}
