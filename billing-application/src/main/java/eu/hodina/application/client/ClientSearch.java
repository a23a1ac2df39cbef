package eu.hodina.application.client;

import java.util.List;

/**
 * Which clients of the list are asked for.
 *
 * @param words each begins a word of the client's, as {@link SearchWords} makes them; none = whoever
 * @param archivedToo also those that are put away
 */
public record ClientSearch(List<String> words, boolean archivedToo) {
    /** All that are not put away. */
    public static final ClientSearch CURRENT = new ClientSearch(List.of(), false);

    /** Copies the words. */
    public ClientSearch {
        words = List.copyOf(words);
    }

    /**
     * What a person typed: {@code of("zaby pek", false)} finds Pekárna U Žáby.
     *
     * @param text words or beginnings of words of name, code, IČO, DIČ or e-mail, in any case, with or without diacritics;
     *     the {@value SearchWords#MOST} longest count; blank finds all
     * @param archivedToo also those that are put away
     * @return the search
     * @throws IllegalArgumentException where there is no letter and no digit to look for, as in {@code %}
     */
    public static ClientSearch of(String text, boolean archivedToo) {
        List<String> words = SearchWords.sought(text);
        if (words.isEmpty() && !text.isBlank()) {
            throw new IllegalArgumentException("something with a letter or a digit is looked for, not '" + text + "'");
        }
        return new ClientSearch(words, archivedToo);
    }
}
