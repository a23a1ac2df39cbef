package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.InvoiceNumber;
import java.util.List;
import java.util.Objects;

/**
 * Which advances an invoice takes off.
 *
 * @param scope which
 * @param named tax documents on payments, or proformas of which all that came is meant; of NAMED alone
 */
public record AdvanceChoice(Scope scope, List<InvoiceNumber> named) {
    /** Those of the orders that are billed. */
    public static final AdvanceChoice OF_ORDERS = new AdvanceChoice(Scope.ORDERS, List.of());

    /** None at all. */
    public static final AdvanceChoice NONE = new AdvanceChoice(Scope.NONE, List.of());

    /** All that the client has paid and that wait. */
    public static final AdvanceChoice OF_CLIENT = new AdvanceChoice(Scope.CLIENT, List.of());

    /** Which advances are meant. */
    public enum Scope {
        /** None. */
        NONE,
        /** Those whose proforma names an order that is billed. */
        ORDERS,
        /** All of the client. */
        CLIENT,
        /** Those that are named. */
        NAMED
    }

    public AdvanceChoice {
        Objects.requireNonNull(scope, "scope");
        named = List.copyOf(named);
        if ((scope == Scope.NAMED) == named.isEmpty()) {
            throw new IllegalArgumentException("documents are named where, and only where, the named ones are meant");
        }
    }
}
