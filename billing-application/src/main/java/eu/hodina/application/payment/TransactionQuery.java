package eu.hodina.application.payment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which transactions are asked for.
 *
 * @param account as {@link ImportedTransaction#account} has it; none for all
 * @param from the first day; none for the beginning
 * @param to the last day, included; none for the end
 * @param state what is decided on them; none for all
 */
public record TransactionQuery(
        Optional<String> account, Optional<LocalDate> from, Optional<LocalDate> to, Optional<TransactionState> state) {
    /** All of them. */
    public static final TransactionQuery ALL =
            new TransactionQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public TransactionQuery {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(state, "state");
    }

    /**
     * {@return whether one is asked for}
     *
     * @param one in a list
     */
    public boolean isMet(ListedTransaction one) {
        LocalDate day = PaymentPlace.of(one.transaction()).day();
        return account.filter(text -> !text.equals(one.transaction().account())).isEmpty()
                && from.filter(day::isBefore).isEmpty()
                && to.filter(day::isAfter).isEmpty()
                && state.filter(wanted -> wanted != one.state()).isEmpty();
    }
}
