package eu.hodina.bankimport.xml;

import java.util.HashSet;
import java.util.Set;

/**
 * Bounds the names of elements and attributes, and the prefixes: a parser keeps each that it meets, in all combinations
 * with prefixes, as long as it lives. A name that was met before costs next to nothing.
 */
final class NameLimit {
    private static final int MAX_CHARACTERS = 262_144;
    private static final int SLOTS = 1_024;

    private final int most;
    /** By hash the name that was met last; parsers hand out the same object for the same name. */
    private final String[] recent = new String[SLOTS];

    private final Set<String> met = new HashSet<>();
    private int characters;

    /** @param most different names */
    NameLimit(int most) {
        this.most = most;
    }

    /** {@return whether there are too many names by now} */
    @SuppressWarnings("ReferenceEquality")
    boolean exceeds(String name) {
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        if (recent[slot] == name) {
            return false;
        }
        recent[slot] = name;
        characters += met.add(name) ? name.length() : 0;
        return met.size() > most || characters > MAX_CHARACTERS;
    }
}
