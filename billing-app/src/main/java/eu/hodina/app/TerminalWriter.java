package eu.hodina.app;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * What a command prints for people. Control characters and marks of direction that come from a file never reach the
 * terminal, where they could clear the screen or forge a line; each becomes a question mark. Line ends and tabs stay.
 */
final class TerminalWriter extends FilterWriter {

    TerminalWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        super.write(isHarmless(character) ? character : '?');
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(characters[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }

    private static boolean isHarmless(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        boolean direction = character >= 0x202a && character <= 0x202e || character >= 0x2066 && character <= 0x2069;
        return layout || !Character.isISOControl(character) && !direction;
    }
}
