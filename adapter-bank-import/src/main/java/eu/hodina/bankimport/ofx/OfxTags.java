package eu.hodina.bankimport.ofx;

import eu.hodina.bankimport.file.Place;
import eu.hodina.bankimport.file.TextSource;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes from tag to tag, each with the text behind it. Instructions and comments are passed over, document types refused;
 * of entities the few that stand for one character are known, and nothing is ever expanded.
 */
final class OfxTags {
    /** What stands here. */
    enum Kind {
        OPEN,
        CLOSE,
        END
    }

    private static final int LONGEST_TAG = 1_024;
    private static final int LONGEST_TEXT = 65_536;
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#\\d{1,6});");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private final TextSource source;
    private final StringBuilder buffer = new StringBuilder();
    private Place place;
    private String name = "";
    private String text = "";
    private boolean closePending;

    OfxTags(TextSource source) {
        this.source = source;
        this.place = source;
    }

    /** The name of the tag, in capitals. */
    String name() {
        return name;
    }

    /** What stands between this tag and the next, without the blanks around it. */
    String text() {
        return text;
    }

    /** Where the tag begins. */
    Place place() {
        return place;
    }

    Kind next() throws IOException {
        if (closePending) {
            closePending = false;
            text = "";
            return Kind.CLOSE;
        }
        if (name.isEmpty()) {
            // what stands before the first tag is the header of version 1
            readText();
        }
        while (source.peek() != TextSource.END) {
            place = source.here();
            source.read();
            if (isSkipped()) {
                readText();
                continue;
            }
            boolean closing = source.peek() == '/';
            if (closing) {
                source.read();
            }
            boolean empty = readName();
            text = readText();
            closePending = empty && !closing;
            return closing ? Kind.CLOSE : Kind.OPEN;
        }
        place = source.here();
        return Kind.END;
    }

    /** Behind a {@code <}: passes over an instruction or a comment. */
    private boolean isSkipped() throws IOException {
        if (source.peek() == '?') {
            skipTo(">");
            return true;
        }
        if (source.peek() != '!') {
            return false;
        }
        source.read();
        if (source.peek() != '-') {
            throw place.refused("a document type or declaration is not accepted");
        }
        skipTo("-->");
        return true;
    }

    private void skipTo(String end) throws IOException {
        while (!source.skip(end)) {
            if (source.read() == TextSource.END) {
                throw place.refused("'" + end + "' was expected to close what begins here");
            }
        }
    }

    /** {@return whether the tag closes itself} */
    private boolean readName() throws IOException {
        buffer.setLength(0);
        int next = source.read();
        while (next != '>') {
            if (next == TextSource.END || next == '<') {
                throw place.refused("'>' was expected to close the tag that begins here");
            }
            if (buffer.length() == LONGEST_TAG) {
                throw place.refused("a tag has more than " + LONGEST_TAG + " characters");
            }
            buffer.append((char) next);
            next = source.read();
        }
        String tag = buffer.toString();
        boolean empty = tag.endsWith("/");
        name = tag.strip().split("[\\s/]", 2)[0].toUpperCase(Locale.ROOT);
        return empty;
    }

    /** Up to the next tag, on whose {@code <} the source stands then. */
    private String readText() throws IOException {
        buffer.setLength(0);
        while (source.peek() != TextSource.END) {
            if (source.peek() == '<' && source.skip("<![CDATA[")) {
                readLiterally();
            } else if (source.peek() == '<' && isTag()) {
                break;
            } else {
                append(source.read());
            }
        }
        return decoded(buffer.toString()).strip();
    }

    /** A lone {@code <} is none: {@code 5 < 6}. */
    private boolean isTag() throws IOException {
        int next = source.second();
        return next == '/' || next == '!' || next == '?' || next >= 'A' && next <= 'Z' || next >= 'a' && next <= 'z';
    }

    private void readLiterally() throws IOException {
        Place opening = source.here();
        while (!source.skip("]]>")) {
            int next = source.read();
            if (next == TextSource.END) {
                throw opening.refused("']]>' was expected to close the CDATA section that begins here");
            }
            append(next);
        }
    }

    private void append(int next) {
        if (buffer.length() == LONGEST_TEXT) {
            throw source.refused("a field has more than " + LONGEST_TEXT + " characters");
        }
        buffer.append((char) next);
    }

    /** Others stay as they are: people write {@code AT&T} into what should be SGML. */
    private static String decoded(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(found -> {
                    String entity = found.group(1);
                    String known = ENTITIES.get(entity);
                    if (known != null) {
                        return Matcher.quoteReplacement(known);
                    }
                    int code = Integer.parseInt(entity.substring(1));
                    return Matcher.quoteReplacement(
                            Character.isDefined(code) ? Character.toString(code) : found.group());
                });
    }
}
