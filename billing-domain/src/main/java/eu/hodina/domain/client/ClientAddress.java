package eu.hodina.domain.client;

import eu.hodina.domain.firm.PostalAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * Where something for the client goes, beside its seat.
 *
 * @param kind what goes there
 * @param addressee who or which part of the client is there: {@code Sklad Holešovice}
 * @param address as it is written on an envelope
 */
public record ClientAddress(Kind kind, Optional<String> addressee, PostalAddress address) {
    /** What goes to an address. */
    public enum Kind {
        /** Invoices, where they do not go to the seat. */
        BILLING,
        /** Letters. */
        POSTAL,
        /** Goods and people; a client may have many. */
        DELIVERY,
        /** Whatever else. */
        OTHER
    }

    /** Checks that all is there. */
    public ClientAddress {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(address, "address");
    }
}
