package eu.hodina.application.access;

import eu.hodina.application.Transactions;
import java.util.Objects;

/** Use case: whether the database answers. Asks for the users, a small table that every installation has. */
public final class CheckHealth {
    private final Transactions transactions;
    private final Users users;

    /**
     * Made by {@link eu.hodina.application.Billing#checkHealth}.
     *
     * @param transactions make a call all or nothing
     * @param users who may log in
     */
    public CheckHealth(Transactions transactions, Users users) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.users = Objects.requireNonNull(users, "users");
    }

    /**
     * Asks the store for something small.
     *
     * @return whether it answered; false whatever the reason is, which stands in the log of the store
     */
    public boolean databaseAnswers() {
        try {
            return transactions.call(users::count) >= 0;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
