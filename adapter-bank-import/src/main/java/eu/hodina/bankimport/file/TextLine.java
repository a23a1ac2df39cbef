package eu.hodina.bankimport.file;

import eu.hodina.application.payment.UnreadableStatementException;
import java.nio.charset.Charset;

/**
 * One line of a text file, and where it stands.
 *
 * @param file its name
 * @param charset in which its bytes were read
 * @param number from 1
 * @param offset of its first byte, from 0
 * @param text without the line's end
 */
public record TextLine(String file, Charset charset, long number, long offset, String text) {

    /** The columns, counted from 1, both ends included; without what is beyond the end. */
    public String columns(int first, int last) {
        return first > text.length() ? "" : text.substring(first - 1, Math.min(last, text.length()));
    }

    /** The file stops being a statement here: with the line, and the byte of that column, from 1. */
    public UnreadableStatementException refused(int column, String reason) {
        long before = columns(1, column - 1).getBytes(charset).length;
        return UnreadableStatementException.at(file, number, offset + before, reason);
    }
}
