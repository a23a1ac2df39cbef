package eu.hodina.domain.reminder;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.OpenInvoice;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One letter to a client, in one currency, to be paid to one account.
 *
 * @param client who is reminded
 * @param account the firm's, to which it is to be paid
 * @param level the highest that one of its items reaches
 * @param items one or more, at least one of which reaches the level; the oldest first
 * @param payBy the new date that it gives, a working day
 */
public record ReminderLetter(ClientId client, Iban account, ReminderLevel level, List<Item> items, LocalDate payBy) {
    public ReminderLetter {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(payBy, "payBy");
        items = List.copyOf(items);
        if (items.stream().noneMatch(item -> item.reaches().equals(Optional.of(level.stage())))) {
            throw new IllegalArgumentException("no item of a letter reaches its stage " + level.stage());
        }
    }

    /**
     * An invoice of the letter.
     *
     * @param overdue with what is known of it
     * @param reaches the stage that it reaches by this letter; none where it is listed only, at a stage that it was reminded
     *     at before
     * @param daysOverdue since the last day to pay; 0 or less in a notice before it
     */
    public record Item(OverdueInvoice overdue, Optional<ReminderStage> reaches, long daysOverdue) {
        public Item {
            Objects.requireNonNull(overdue, "overdue");
            Objects.requireNonNull(reaches, "reaches");
        }

        /** {@return which invoice} */
        public OpenInvoice invoice() {
            return overdue.invoice();
        }
    }

    /** {@return how urgently it speaks} */
    public ReminderStage stage() {
        return level.stage();
    }

    /** {@return in which all of its items are} */
    public Currency currency() {
        return items.get(0).invoice().open().currency();
    }

    /** {@return what the letter asks for: the sum of what is open on its items} */
    public Money open() {
        return items.stream().map(item -> item.invoice().open()).reduce(Money.zero(currency()), Money::plus);
    }

    /** {@return the policy that holds for its client} */
    public ReminderPolicy policy() {
        return items.get(0).overdue().terms().policy();
    }
}
