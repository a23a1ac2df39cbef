package eu.hodina.application.mail;

import java.time.LocalDate;
import java.util.Objects;

/** Whether issued documents go out to a client by themselves. */
public enum Mailing {
    /** As soon as their page is drawn, once. */
    AUTOMATIC,
    /** A person sends them. */
    BY_HAND;

    /**
     * What was said, and since when it holds: documents of before are not sent by it, for a client may have them on paper.
     *
     * @param mailing what was said
     * @param since documents that were issued on this day or later
     */
    public record Since(Mailing mailing, LocalDate since) {
        /** Checks nothing but presence. */
        public Since {
            Objects.requireNonNull(mailing, "mailing");
            Objects.requireNonNull(since, "since");
        }
    }
}
