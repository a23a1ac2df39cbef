package eu.hodina.application.access;

import eu.hodina.application.Transactions;
import java.util.Objects;

/** Use case: whether the database answers. Asks for the users, a small table that every installation has. */
public final class CheckHealth {
    private final Transactions transactions;
    private final Users users;

    public CheckHealth(Transactions transactions, Users users) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.users = Objects.requireNonNull(users, "users");
    }

    /** False whatever the reason is; it stands in the log of the store. */
    public boolean databaseAnswers() {
        try {
            return transactions.call(users::count) >= 0;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
