package eu.hodina.application.reminder;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.payment.SuggestMatches;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Candidate;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.reminder.ClientCredit;
import eu.hodina.domain.reminder.OverdueInvoice;
import eu.hodina.domain.reminder.ReminderPlan;
import eu.hodina.domain.reminder.ReminderPolicy;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Use case: plans the reminders of a day and writes their mails into the outbox, together with the record of what was
 * sent, in one transaction. Running it twice sends nothing the second time.
 */
public final class SendReminders {
    private final Ports ports;
    private final SuggestMatches suggestions;
    private final ReminderPolicy policy;
    private final Identities identities;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#sendReminders}.
     *
     * @param ports all that is kept
     * @param policy when to remind
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public SendReminders(Ports ports, ReminderPolicy policy, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.suggestions = new SuggestMatches(ports);
        this.policy = Objects.requireNonNull(policy, "policy");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Plans the reminders of a day and puts them into the outbox.
     *
     * @param asOf today, in the firm's zone
     * @param dryRun plans only; nothing is written
     * @return what was done, or would have been
     */
    public ReminderRun run(LocalDate asOf, boolean dryRun) {
        List<Firm> all = ports.firms().all();
        return ports.transactions().call(() -> {
            // so that no payment is booked between the look and the letter
            ports.payments()
                    .lock(all.stream()
                            .flatMap(firm -> firm.accounts().stream())
                            .map(BankAccount::iban)
                            .collect(Collectors.toSet()));
            ReminderPlan plan = plan(asOf);
            List<ReminderRun.Sent> sent = new ArrayList<>();
            for (ReminderPlan.Letter letter : plan.letters()) {
                sent.add(new ReminderRun.Sent(
                        letter, dryRun ? Optional.empty() : Optional.of(send(letter, asOf, issuer(letter, all)))));
            }
            return new ReminderRun(plan, sent);
        });
    }

    private ReminderPlan plan(LocalDate asOf) {
        List<Match> undecided = suggestions.all();
        Map<InvoiceId, OverdueInvoice.Past> past = past();
        Set<InvoiceId> suggested = suggested(undecided);
        List<OverdueInvoice> overdue = ports.receivables().dueBefore(asOf).stream()
                .map(invoice -> new OverdueInvoice(
                        invoice, Optional.ofNullable(past.get(invoice.id())), suggested.contains(invoice.id())))
                .toList();
        return ReminderPlan.of(asOf, overdue, credits(undecided), policy);
    }

    private Map<InvoiceId, OverdueInvoice.Past> past() {
        return ports.sentReminders().all().stream()
                .collect(Collectors.toMap(
                        SentReminders.SentReminder::invoice,
                        sent -> new OverdueInvoice.Past(sent.level(), sent.on()),
                        BinaryOperator.maxBy(Comparator.comparing(OverdueInvoice.Past::level))));
    }

    /** Invoices that a person may find settled: by what is suggested, or as one of the candidates. */
    private static Set<InvoiceId> suggested(List<Match> undecided) {
        return undecided.stream()
                .filter(match -> match.kind() != MatchKind.NONE)
                .flatMap(match ->
                        match.candidates().stream().map(Candidate::invoice).filter(invoice -> covers(match, invoice)))
                .map(OpenInvoice::id)
                .collect(Collectors.toSet());
    }

    private static boolean covers(Match match, OpenInvoice invoice) {
        if (match.allocations().isEmpty()) {
            Money paid = match.payment().amount();
            return paid.currency().equals(invoice.open().currency()) && paid.compareTo(invoice.open()) >= 0;
        }
        return match.allocations().contains(new Allocation(invoice.id(), invoice.open()));
    }

    /** The rests of bookings, and what came from a client's known account and fits no invoice. */
    private List<ClientCredit> credits(List<Match> undecided) {
        Stream<ClientCredit> booked =
                ports.bookings().credits().stream().map(credit -> new ClientCredit(credit.client(), credit.amount()));
        Stream<ClientCredit> unbooked = undecided.stream()
                .flatMap(match -> match.client().stream().map(client -> new ClientCredit(client, match.unallocated())));
        return Stream.concat(booked, unbooked).toList();
    }

    private static Firm issuer(ReminderPlan.Letter letter, List<Firm> firms) {
        return firms.stream()
                .filter(firm -> firm.owns(letter.account()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no firm has the account " + letter.account()));
    }

    private MailId send(ReminderPlan.Letter letter, LocalDate asOf, Firm firm) {
        Client client = ports.clients().find(letter.client()).orElseThrow();
        Mail mail = ReminderMail.of(new MailId(identities.next()), letter, asOf, client, firm);
        ports.outbox().add(mail, clock.instant());
        letter.items().forEach(item -> ports.sentReminders().add(item.invoice().id(), item.level(), asOf, mail.id()));
        return mail.id();
    }
}
