package eu.hodina.application.reminder;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.reminder.LateInterest;
import eu.hodina.domain.reminder.LateTerms;
import eu.hodina.domain.reminder.ReminderLetter;
import eu.hodina.domain.reminder.ReminderStage;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Makes of a planned letter all that its mail and its paper say; within a transaction. Refuses to guess. */
final class ComposeLetters {
    private final Ports ports;
    private final LateCharges charges;

    ComposeLetters(Ports ports) {
        this.ports = ports;
        this.charges = new LateCharges(ports);
    }

    /**
     * @throws RefusedException where something that the letter needs is not said
     * @throws eu.hodina.domain.reminder.MissingRepoRateException where it announces interest at a rate that is not known
     */
    LetterPaper compose(ReminderLetter letter, LocalDate day) {
        Firm firm = ports.firms().all().stream()
                .filter(one -> one.owns(letter.account()))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedException("", "the account " + letter.account() + " is none of a firm's any more"));
        BankAccount account = firm.accounts().stream()
                .filter(one -> one.iban().equals(letter.account()))
                .findFirst()
                .orElseThrow();
        Client client = ports.clients().find(letter.client()).orElseThrow();
        if (client.email().isBlank()) {
            throw new RefusedException("", "an e-mail address of the client " + client.code() + " was expected");
        }
        return new LetterPaper(
                letter,
                day,
                firm,
                account,
                ports.firms().logo(firm.id()),
                client,
                letter.items().stream()
                        .map(item -> row(item, letter, client, day))
                        .toList(),
                letter.stage().needsRelease() ? letter.policy().signatory() : Optional.empty());
    }

    private LetterPaper.Row row(ReminderLetter.Item item, ReminderLetter letter, Client client, LocalDate day) {
        Invoice document = ports.invoices().find(item.invoice().id()).orElseThrow();
        return new LetterPaper.Row(
                document.id(),
                document.number(),
                document.variableSymbol(),
                document.issueDate(),
                document.dueDate(),
                item.invoice().open(),
                item.daysOverdue(),
                letter.level().interest() ? interest(document, letter.policy().late(), day) : Optional.empty(),
                letter.stage() == ReminderStage.PRE_ACTION_LETTER
                        ? compensation(document, client, letter.currency())
                        : Optional.empty());
    }

    /** What was charged of it by a penalty is a document of its own. */
    private Optional<LateInterest> interest(Invoice document, LateTerms terms, LocalDate day) {
        if (!LateCharges.isPrincipal(document)) {
            return Optional.empty();
        }
        Optional<LateInterest> all = charges.interest(document, day, terms);
        Money charged = charges.charged(document).stream()
                .filter(line -> line.kind() == InvoiceLine.Kind.INTEREST)
                .map(InvoiceLine::amount)
                .reduce(Money.zero(document.content().currency()), Money::plus);
        return all.map(interest -> new LateInterest(
                interest.from(),
                interest.to(),
                interest.yearly(),
                interest.amount().compareTo(charged) > 0 ? interest.amount().minus(charged) : charged.minus(charged)));
    }

    private Optional<Money> compensation(Invoice document, Client client, Currency currency) {
        boolean charged =
                charges.charged(document).stream().anyMatch(line -> line.kind() == InvoiceLine.Kind.COMPENSATION);
        if (charged || !LateCharges.isPrincipal(document)) {
            return Optional.empty();
        }
        return Compensation.of(client).filter(amount -> amount.currency().equals(currency));
    }
}
