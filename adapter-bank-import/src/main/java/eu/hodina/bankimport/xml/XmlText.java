package eu.hodina.bankimport.xml;

import com.fasterxml.aalto.stax.StreamReaderImpl;
import java.util.Arrays;

/** The text of one element, in a buffer that serves them all: most values are understood without becoming a String. */
final class XmlText {
    static final int MAX_LENGTH = 65_536;

    private char[] buffer = new char[256];
    private int start;
    private int end;

    void clear() {
        start = 0;
        end = 0;
    }

    /** {@return false where the text is too long} */
    boolean append(StreamReaderImpl reader) {
        int length = reader.getTextLength();
        if (end + length > MAX_LENGTH) {
            return false;
        }
        if (end + length > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, end + length));
        }
        // not getTextCharacters(int, char[], int, int): Aalto 1.3.3 copies nothing of a text that is a line's
        // indentation
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), buffer, end, length);
        end += length;
        return true;
    }

    /** Drops the blanks around it. */
    void strip() {
        while (start < end && isBlank(buffer[start])) {
            start++;
        }
        while (start < end && isBlank(buffer[end - 1])) {
            end--;
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c > '~' && Character.isWhitespace(c);
    }

    int length() {
        return end - start;
    }

    /** @param index from 0 */
    char at(int index) {
        return buffer[start + index];
    }

    /** {@return the digit there, or a negative number} */
    int digit(int index) {
        int digit = buffer[start + index] - '0';
        return digit > 9 ? -1 : digit;
    }

    boolean is(String expected) {
        int length = length();
        if (expected.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (buffer[start + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** For messages: not longer than a line. */
    String shown() {
        return length() <= 40 ? toString() : new String(buffer, start, 40) + "...";
    }

    @Override
    public String toString() {
        return new String(buffer, start, end - start);
    }
}
