package eu.hodina.bankimport.mt;

import eu.hodina.bankimport.file.StructuredReferences;
import eu.hodina.bankimport.file.Symbols;
import eu.hodina.domain.payment.PaymentSymbols;
import java.util.ArrayList;
import java.util.List;

/** Field 86: subfields of two digits, keys between slashes, or words. */
final class MtInformation {
    /** A line of this length was wrapped wherever it ended. */
    private static final int FULL_LINE = 65;

    private final StringBuilder joined = new StringBuilder(256);
    /** Where each line begins in the joined text. */
    private final List<Integer> starts = new ArrayList<>(6);

    void add(String text, int from) {
        starts.add(joined.length());
        joined.append(text, from, text.length());
    }

    MtDetails details(MtPosting posting, List<String> supplements, MtSource source) {
        MtDetails details = new MtDetails();
        String text = joined.toString();
        int delimiter = Subfields.delimiter(text);
        if (delimiter >= 0) {
            SubfieldDialect.read(new Subfields(text, delimiter), source, details);
        } else if (SlashKeys.fit(text)) {
            SlashKeys.read(text, details);
        } else {
            FreeText.read(lines(text), words(text), source, details);
        }
        MtSupplements.read(posting, supplements, source, details);
        if (text.isBlank() && details.name.isEmpty()) {
            details.message = posting.ownerReferenceWords();
        }
        findReferences(details);
        return details;
    }

    /** A line that is full goes on in the next in the middle of a word; another ends with a word. */
    private String words(String text) {
        StringBuilder words = new StringBuilder(text.length() + starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            words.append(text, starts.get(i), end);
            if (end - starts.get(i) < FULL_LINE) {
                words.append(' ');
            }
        }
        return words.toString();
    }

    private List<String> lines(String text) {
        List<String> lines = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            lines.add(text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
        }
        return lines;
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
