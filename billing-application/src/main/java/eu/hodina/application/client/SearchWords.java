package eu.hodina.application.client;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Contact;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.TaxNumber;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words by which a client is found: letters and digits alone, lower case, without diacritics, so that {@code zaby}
 * and {@code ŽÁBY} are one word. A client is found where each word that is looked for begins one of its words; a store
 * keeps them beside the client and finds them by an index, which a text somewhere within a name cannot be.
 *
 * <pre>{@code SearchWords.of("Pekárna U Žáby s.r.o.")   // [o, pekarna, r, s, u, zaby]}</pre>
 */
public final class SearchWords {
    /** What is kept of a word, in characters. */
    public static final int LONGEST = 64;

    /** The most words of one search that count. */
    public static final int MOST = 8;

    private SearchWords() {}

    /**
     * {@return the words of a text, in order of code points, each once}
     *
     * @param text a name, a number, an address of mail
     */
    public static SortedSet<String> of(String text) {
        SortedSet<String> words = new TreeSet<>();
        for (String word : plain(text).split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                words.add(cut(word));
            }
        }
        return words;
    }

    /**
     * {@return the words by which the client is found: of code, name, IČO or number in another register, DIČ, e-mail, and of
     * names and e-mails of its contacts}
     *
     * @param client any
     */
    public static SortedSet<String> of(Client client) {
        Stream<String> own = Stream.of(client.code(), client.name(), client.email());
        Stream<String> numbers = Stream.of(
                        client.companyNumber().map(CompanyNumber::digits),
                        client.registrationNumber(),
                        client.taxNumber().map(TaxNumber::value))
                .flatMap(Optional::stream);
        Stream<String> people = client.card().contacts().stream().flatMap(SearchWords::ofContact);
        SortedSet<String> words = new TreeSet<>();
        Stream.of(own, numbers, people).flatMap(texts -> texts).forEach(text -> words.addAll(of(text)));
        return words;
    }

    private static Stream<String> ofContact(Contact contact) {
        return Stream.concat(Stream.of(contact.name()), contact.email().stream());
    }

    /**
     * {@return whether each word that is looked for begins a word of the client}
     *
     * @param sought words, as {@link #of(String)} gives them
     * @param client any
     */
    public static boolean match(List<String> sought, Client client) {
        SortedSet<String> words = of(client);
        return sought.stream().allMatch(word -> words.stream().anyMatch(own -> own.startsWith(word)));
    }

    /** Marks fall off their letters; a few letters that are no letter with a mark are written as two. */
    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(apart, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    /** Whole characters of at most {@link #LONGEST} of Java's. */
    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        int end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return word.substring(0, end);
    }

    /** {@return the words of a search, the first of them; the longest stand first, since they tell most} */
    static List<String> sought(String text) {
        return of(text).stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .limit(MOST)
                .toList();
    }
}
