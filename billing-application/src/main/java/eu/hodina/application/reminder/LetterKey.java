package eu.hodina.application.reminder;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.reminder.OverdueInvoice;
import eu.hodina.domain.reminder.ReminderLetter;
import java.util.Currency;
import java.util.Objects;

/**
 * What a letter is known by: on a day there is at most one that goes at once, and one that waits for its release.
 *
 * @param client who is reminded
 * @param account to which is paid
 * @param currency of all of its documents
 */
public record LetterKey(ClientId client, Iban account, Currency currency) {
    public LetterKey {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(currency, "currency");
    }

    /**
     * {@return that of a letter}
     *
     * @param letter of a plan
     */
    public static LetterKey of(ReminderLetter letter) {
        return new LetterKey(letter.client(), letter.account(), letter.currency());
    }

    /**
     * {@return that of the letter in which an invoice would be}
     *
     * @param overdue of a plan
     */
    public static LetterKey of(OverdueInvoice overdue) {
        return new LetterKey(
                overdue.invoice().client(),
                overdue.invoice().account(),
                overdue.invoice().open().currency());
    }
}
