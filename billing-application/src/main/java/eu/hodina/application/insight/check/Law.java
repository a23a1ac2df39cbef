package eu.hodina.application.insight.check;

import eu.hodina.application.Texts;
import eu.hodina.domain.client.Language;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Something that must hold over all that is kept, at any time. A law reads in streams and remembers a few sums, so that
 * it needs the same memory for ten documents as for ten million.
 */
public interface Law {
    /** {@return by which it is known: {@code minutes.charged}} */
    String name();

    /**
     * Looks at everything that the law is about.
     *
     * @param books what is kept, as of one moment
     * @param now the moment, for laws that give something time
     * @param breaches is told each place at which the law does not hold
     */
    void check(AuditedBooks books, Instant now, Consumer<Breach> breaches);

    /**
     * {@return what it proves, in a sentence for people}
     *
     * @param language of the reader
     */
    default String proves(Language language) {
        return Texts.of(Law.class.getName(), language).text(name());
    }
}
