package eu.hodina.bankimport.mt;

import eu.hodina.bankimport.file.StructuredReferences;
import eu.hodina.bankimport.file.Symbols;
import eu.hodina.domain.payment.PaymentSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Field 86: subfields of two digits, keys between slashes, or words. One serves all items of a file. */
final class MtInformation {
    /** A line of this length was wrapped wherever it ended. */
    private static final int FULL_LINE = 65;

    /** The lines as they are, one after the other. */
    private char[] joined = new char[1_024];

    private int length;
    /** Where each line begins in the joined text. */
    private int[] starts = new int[8];

    private int lines;
    private final Subfields fields = new Subfields();

    /** The next item has none yet. */
    void clear() {
        length = 0;
        lines = 0;
    }

    void add(String text, int from) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = length;
        int more = text.length() - from;
        if (length + more > joined.length) {
            joined = Arrays.copyOf(joined, 2 * (length + more));
        }
        text.getChars(from, text.length(), joined, length);
        length += more;
    }

    MtDetails details(MtPosting posting, List<String> supplements, MtSource source) {
        MtDetails details = new MtDetails();
        int delimiter = Subfields.delimiter(joined, length);
        boolean blank = false;
        if (delimiter >= 0) {
            fields.read(joined, length, delimiter);
            SubfieldDialect.read(fields, source, details);
        } else {
            String text = new String(joined, 0, length);
            blank = text.isBlank();
            if (SlashKeys.fit(text)) {
                SlashKeys.read(text, details);
            } else if (!blank) {
                FreeText.read(lines(text), words(text), source, details);
            }
        }
        MtSupplements.read(posting, supplements, source, details);
        if (blank && details.name.isEmpty()) {
            details.message = posting.ownerReferenceWords();
        }
        findReferences(details);
        return details;
    }

    /** A line that is full goes on in the next in the middle of a word; another ends with a word. */
    private String words(String text) {
        StringBuilder words = new StringBuilder(text.length() + lines);
        for (int i = 0; i < lines; i++) {
            int end = end(i, text);
            words.append(text, starts[i], end);
            if (end - starts[i] < FULL_LINE) {
                words.append(' ');
            }
        }
        return words.toString();
    }

    private int end(int line, String text) {
        return line + 1 < lines ? starts[line + 1] : text.length();
    }

    private List<String> lines(String text) {
        List<String> found = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            found.add(text.substring(starts[i], end(i, text)));
        }
        return found;
    }

    /** What no subfield had may stand in the words. */
    private static void findReferences(MtDetails details) {
        if (details.variable.isEmpty() && !(details.message.isEmpty() && details.endToEnd.isEmpty())) {
            PaymentSymbols found = Symbols.in(details.endToEnd + " " + details.message);
            details.variable = found.variable().orElse("");
            details.constant = details.constant.isEmpty() ? found.constant().orElse("") : details.constant;
            details.specific = details.specific.isEmpty() ? found.specific().orElse("") : details.specific;
        }
        if (details.creditor.isEmpty() && !details.message.isEmpty()) {
            details.creditor = StructuredReferences.find(details.message).orElse("");
        }
    }
}
