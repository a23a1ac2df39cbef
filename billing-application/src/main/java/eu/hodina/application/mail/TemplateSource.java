package eu.hodina.application.mail;

import eu.hodina.application.RefusedException;
import java.util.Locale;

/**
 * A field of a template or of a mail, that says where in it something is wrong.
 *
 * @param path of the field, as a JSON pointer: {@code /html}
 * @param text what stands in it
 */
record TemplateSource(String path, String text) {

    /** {@return the refusal, with line and column from 1: {@code line 3, column 5: … was expected}} */
    RefusedException refused(int at, String expected) {
        String before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(one -> one == '\n').count();
        int column = at - before.lastIndexOf('\n');
        return new RefusedException(path, "line " + line + ", column " + column + ": " + expected);
    }

    /** Refuses what is too long, and characters that no mail has. */
    TemplateSource checked(int longest, boolean oneLine) {
        if (text.isBlank() || text.length() > longest) {
            throw new RefusedException(
                    path, "a text of 1 to " + longest + " characters was expected, not of " + text.length());
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int one = text.codePointAt(i);
            if (!oneLine && (one == '\n' || one == '\t')) {
                continue;
            }
            if (PlainText.breaksLines(one) || PlainText.isUnseen(one)) {
                throw refused(
                        i,
                        (oneLine ? "one line" : "a text") + " without control characters was expected, not U+"
                                + String.format(Locale.ROOT, "%04X", one));
            }
        }
        return this;
    }
}
