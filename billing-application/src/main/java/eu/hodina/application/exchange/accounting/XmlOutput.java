package eu.hodina.application.exchange.accounting;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML, an element a line. What XML cannot hold (control characters, halves of characters) becomes a space, so that
 * whatever people wrote can be read again.
 */
final class XmlOutput {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    XmlOutput(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element; names and values of its attributes take turns. */
    XmlOutput open(String name, String... attributes) throws IOException {
        begin(name, attributes);
        out.write(">\n");
        open.push(name);
        return this;
    }

    /** An element without content; an attribute without a value is left out. */
    XmlOutput empty(String name, String... attributes) throws IOException {
        begin(name, attributes);
        out.write("/>\n");
        return this;
    }

    /** An element with text; without text there is none. */
    XmlOutput text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            begin(name);
            out.write('>');
            escape(text);
            out.write("</" + name + ">\n");
        }
        return this;
    }

    XmlOutput close() throws IOException {
        String name = open.pop();
        indent();
        out.write("</" + name + ">\n");
        return this;
    }

    private void begin(String name, String... attributes) throws IOException {
        indent();
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.write(" " + attributes[i] + "=\"");
                escape(attributes[i + 1]);
                out.write('"');
            }
        }
    }

    private void indent() throws IOException {
        out.write("  ".repeat(open.size()));
    }

    private void escape(String text) throws IOException {
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            switch (letter) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                case '"' -> out.write("&quot;");
                default -> out.write(isLawful(letter) ? Character.toString(letter) : " ");
            }
        }
    }

    /** Of XML 1.0, without tabs and line ends, which attributes would not keep. */
    private static boolean isLawful(int letter) {
        return letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000 && letter <= 0x10FFFF;
    }
}
