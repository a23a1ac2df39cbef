package eu.hodina.document;

import java.text.Normalizer;
import java.util.Map;

/** Text for payment codes, which many a bank reads as ASCII only: {@code Łódź & Dvořák} is {@code Lodz & Dvorak}. */
final class PlainLatin {
    /** Letters that Unicode does not decompose into a base letter and a mark. */
    private static final Map<Integer, String> WHOLE = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '’', "'"));

    private PlainLatin() {}

    /** Printable ASCII alone; what has no likeness becomes a space, and spaces never stand twice or at the ends. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(code -> {
            if (code >= ' ' && code <= '~') {
                plain.append((char) code);
            } else if (WHOLE.containsKey(code)) {
                plain.append(WHOLE.get(code));
            } else if (Character.getType(code) != Character.NON_SPACING_MARK) {
                plain.append(' ');
            }
        });
        return plain.toString().replaceAll(" {2,}", " ").strip();
    }

    /** The beginning of an ASCII text. */
    static String atMost(int length, String text) {
        return text.length() <= length ? text : text.substring(0, length).stripTrailing();
    }
}
