package eu.hodina.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Text out of a stranger's bytes: of whole characters that a table can hold, and without anything that runs. */
final class Words {
    /** Where nothing is said and it is no UTF-8: as Windows writes Czech. */
    private static final String OTHERWISE = "windows-1250";

    private static final Map<String, String> ENTITIES =
            Map.of("nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private Words() {}

    /** By the charset that is said where it is known and fits, else by UTF-8 where it fits. */
    static String of(byte[] bytes, Optional<String> charset) {
        return charset.flatMap(Words::charset)
                .flatMap(said -> decoded(bytes, said))
                .or(() -> decoded(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, charset(OTHERWISE).orElse(StandardCharsets.ISO_8859_1)));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** The first characters, none of them cut in half. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** Without control characters but line ends and tabs, and without halves of characters. */
    static String clean(String text, int longest) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), longest));
        cut(text, longest)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The words of an HTML page: no tags, no styles, no scripts; nothing of it is fetched or run. */
    static String ofHtml(String page) {
        StringBuilder words = new StringBuilder();
        String lower = page.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < page.length()) {
            char c = page.charAt(at);
            if (c == '<' && lower.length() == page.length()) {
                at = tag(lower, at, words);
            } else if (c == '&') {
                at = entity(page, at, words);
            } else {
                words.append(c);
                at++;
            }
        }
        return words.toString().replaceAll("[ \t\u00a0]+", " ").replaceAll(" ?\n[ \n]*", "\n");
    }

    /** Passes over a tag, and over what a script or a style has in it; a block begins a line. */
    private static int tag(String lower, int at, StringBuilder words) {
        for (String silent : new String[] {"script", "style", "head>", "!--"}) {
            if (lower.startsWith(silent, at + 1)) {
                String end = silent.equals("!--") ? "-->" : "</" + silent;
                int found = lower.indexOf(end, at);
                return found < 0 ? lower.length() : silent.equals("!--") ? found + 3 : after(lower, found);
            }
        }
        boolean line = lower.startsWith("br", at + 1)
                || lower.startsWith("p", at + 1)
                || lower.startsWith("/p", at + 1)
                || lower.startsWith("div", at + 1)
                || lower.startsWith("tr", at + 1)
                || lower.startsWith("li", at + 1);
        words.append(line ? '\n' : ' ');
        return after(lower, at);
    }

    private static int after(String lower, int at) {
        int end = lower.indexOf('>', at);
        return end < 0 ? lower.length() : end + 1;
    }

    private static int entity(String page, int at, StringBuilder words) {
        int end = page.substring(at, Math.min(page.length(), at + 10)).indexOf(';') + at;
        if (end < at) {
            words.append('&');
            return at + 1;
        }
        String name = page.substring(at + 1, end);
        if (name.matches("#[0-9]{1,7}") && Character.isValidCodePoint(Integer.parseInt(name.substring(1)))) {
            words.appendCodePoint(Integer.parseInt(name.substring(1)));
        } else {
            words.append(ENTITIES.getOrDefault(name, "&" + name + ";"));
        }
        return end + 1;
    }
}
