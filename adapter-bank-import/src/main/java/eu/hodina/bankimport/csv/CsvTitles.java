package eu.hodina.bankimport.csv;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Compares the titles of columns as people do: without case, diacritics, repeated spaces and a colon at the end. */
final class CsvTitles {
    private CsvTitles() {}

    static boolean isSame(String title, String other) {
        return folded(title).equals(folded(other));
    }

    static String folded(String title) {
        String bare = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.strip()
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceFirst(" ?:$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The first place of a title, from 0; negative where it is not there. Titles occur twice in some tables. */
    static int find(List<String> folded, String title) {
        return folded.indexOf(folded(title));
    }
}
