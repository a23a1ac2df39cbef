package eu.hodina.document;

import eu.hodina.domain.invoice.InvoiceContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a document in one language, or in two: the second stands behind the first, or below it where there is more
 * height than width. Dates and amounts are written as the first language writes them. Immutable.
 */
final class Labels {
    private final Words words;
    private final Optional<Words> second;

    Labels(Words words, Optional<Words> second) {
        this.words = words;
        this.second = second;
    }

    static Labels of(InvoiceContent content) {
        return new Labels(
                Words.in(content.language()),
                content.otherLanguage()
                        .filter(other -> other != content.language())
                        .map(Words::in));
    }

    /** Of the first language. */
    Words words() {
        return words;
    }

    /** In the first language alone. */
    String text(String key) {
        return words.text(key);
    }

    /** In the second language, where there is one that says it otherwise: {@code IBAN} is the same in both. */
    Optional<String> second(String key) {
        return second.map(other -> other.text(key)).filter(text -> !text.equals(text(key)));
    }

    /** {@code Dodavatel / Supplier}. */
    String joined(String key) {
        return second(key).map(other -> text(key) + " / " + other).orElseGet(() -> text(key));
    }

    /** One line a language. */
    List<String> stacked(String key) {
        List<String> lines = new ArrayList<>(List.of(text(key)));
        second(key).ifPresent(lines::add);
        return lines;
    }

    /** With values in the places of the text, in the same order in both languages. */
    List<String> stacked(String key, Object... values) {
        return stacked(key).stream().map(text -> filled(text, values)).toList();
    }

    /** {@code filled("Strana {0} z {1}", 1, 3)} is {@code Strana 1 z 3}. */
    private static String filled(String text, Object... values) {
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }

    /** {@link #stacked} on one line. */
    String joined(String key, Object... values) {
        return String.join(" / ", stacked(key, values));
    }

    boolean inTwoLanguages() {
        return second.isPresent();
    }
}
