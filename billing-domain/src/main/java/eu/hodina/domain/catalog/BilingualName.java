package eu.hodina.domain.catalog;

import java.util.Objects;
import java.util.Optional;

/**
 * What the firm calls a thing that it sells, for readers of Czech and of English. Where only one of the two is known, it
 * stands for both: a document is never without a text.
 *
 * <pre>{@code
 * BilingualName.of("Vývoj software", "Software development").english()   // Software development
 * BilingualName.same("Hosting").english()                                // Hosting
 * }</pre>
 *
 * @param inCzech as it was entered; none = the English one stands for it
 * @param inEnglish as it was entered; none = the Czech one stands for it
 */
public record BilingualName(Optional<String> inCzech, Optional<String> inEnglish) {
    /** The most characters of either name. */
    public static final int LONGEST = 255;

    /**
     * Refuses a name that nobody could read.
     *
     * @throws IllegalArgumentException where both are missing, or one is blank or longer than 255 characters
     */
    public BilingualName {
        Objects.requireNonNull(inCzech, "inCzech");
        Objects.requireNonNull(inEnglish, "inEnglish");
        if (inCzech.isEmpty() && inEnglish.isEmpty()) {
            throw new IllegalArgumentException("a name is in Czech or in English, or in both, not in neither");
        }
        inCzech.ifPresent(BilingualName::requireName);
        inEnglish.ifPresent(BilingualName::requireName);
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST + " characters, not '" + name + "'");
        }
    }

    /**
     * Names something in both languages.
     *
     * @param czech for readers of Czech: {@code Programování}
     * @param english for readers of English: {@code Programming}
     * @return the two names
     */
    public static BilingualName of(String czech, String english) {
        return new BilingualName(Optional.of(czech), Optional.of(english));
    }

    /**
     * {@return one name that stands for both; it is kept as the Czech one}
     *
     * @param name in any language
     */
    public static BilingualName same(String name) {
        return new BilingualName(Optional.of(name), Optional.empty());
    }

    /** {@return what a reader of Czech sees} */
    public String czech() {
        return inCzech.or(() -> inEnglish).orElseThrow();
    }

    /** {@return what a reader of English sees} */
    public String english() {
        return inEnglish.or(() -> inCzech).orElseThrow();
    }
}
