package eu.hodina.application.reminder;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.Logo;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.reminder.LateInterest;
import eu.hodina.domain.reminder.ReminderLetter;
import eu.hodina.domain.reminder.ReminderStage;
import eu.hodina.domain.reminder.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A letter with all that its mail and its paper say.
 *
 * @param letter of the plan
 * @param day on which it is written
 * @param firm whose money it is about
 * @param account of the firm, to which it is to be paid
 * @param logo of the firm
 * @param client who is reminded, in whose language it is
 * @param rows one an item of the letter, in its order
 * @param signatory who signs it; of a pre-action letter
 */
public record LetterPaper(
        ReminderLetter letter,
        LocalDate day,
        Firm firm,
        BankAccount account,
        Optional<Logo> logo,
        Client client,
        List<Row> rows,
        Optional<Signatory> signatory) {
    public LetterPaper {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(logo, "logo");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(signatory, "signatory");
        rows = List.copyOf(rows);
    }

    /**
     * A document of the letter.
     *
     * @param id its identity
     * @param number as it is printed
     * @param symbol under which it is paid
     * @param issued the day of issue
     * @param due as it is printed
     * @param open what is to be paid yet
     * @param daysOverdue since the last day to pay; 0 or less in a notice before it
     * @param interest the statutory interest up to the day of the letter, where the level announces it
     * @param compensation for the costs of the claim, where a pre-action letter claims it
     */
    public record Row(
            InvoiceId id,
            InvoiceNumber number,
            VariableSymbol symbol,
            LocalDate issued,
            LocalDate due,
            Money open,
            long daysOverdue,
            Optional<LateInterest> interest,
            Optional<Money> compensation) {
        public Row {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(symbol, "symbol");
            Objects.requireNonNull(issued, "issued");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(open, "open");
            Objects.requireNonNull(interest, "interest");
            Objects.requireNonNull(compensation, "compensation");
        }
    }

    /** {@return how urgently it speaks} */
    public ReminderStage stage() {
        return letter.stage();
    }

    /** {@return what is open on all of its documents, and what its payment code pays} */
    public Money open() {
        return letter.open();
    }

    /** {@return the interest on all of its documents; 0 where none is announced} */
    public Money interest() {
        return sum(row -> row.interest().map(LateInterest::amount));
    }

    /** {@return the compensation for all of its documents; 0 where none is claimed} */
    public Money compensation() {
        return sum(Row::compensation);
    }

    /** {@return all that it claims: what is open, the interest and the compensation} */
    public Money claim() {
        return open().plus(interest()).plus(compensation());
    }

    /** {@return the fee that its level announces in its currency; charged by another document only} */
    public Optional<Money> fee() {
        return letter.level().fee().filter(fee -> fee.currency().equals(letter.currency()));
    }

    private Money sum(Function<Row, Optional<Money>> part) {
        return rows.stream()
                .flatMap(row -> part.apply(row).stream())
                .reduce(Money.zero(letter.currency()), Money::plus);
    }

    /** {@return the symbol under which the whole is paid: that of its oldest document} */
    public VariableSymbol symbol() {
        return rows.get(0).symbol();
    }

    /** {@return the name of its file, without an ending: {@code reminder-2026-11-23-F2026-0123}} */
    public String fileName() {
        String number = rows.get(0).number().value().replaceAll("[^A-Za-z0-9-]", "-");
        return "reminder-" + day + "-" + number;
    }
}
