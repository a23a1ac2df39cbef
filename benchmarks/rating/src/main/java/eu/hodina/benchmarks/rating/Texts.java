package eu.hodina.benchmarks.rating;

import java.util.Random;
import java.util.UUID;

/** Texts as a reader of a database makes them: each its own object, its hash not yet known. */
final class Texts {
    private Texts() {}

    /** 36 characters, of the form of the ids that Hodina makes. */
    static String id(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** An equal text that is another object. */
    static String fresh(String text) {
        return new String(text.toCharArray());
    }
}
