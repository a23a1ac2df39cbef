package eu.hodina.application.reminder;

import eu.hodina.application.Ports;
import eu.hodina.application.payment.SuggestMatches;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Candidate;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.reminder.ClientCredit;
import eu.hodina.domain.reminder.InvoiceMark;
import eu.hodina.domain.reminder.OverdueInvoice;
import eu.hodina.domain.reminder.ReminderPlan;
import eu.hodina.domain.reminder.ReminderPolicy;
import eu.hodina.domain.reminder.ReminderTerms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what is known of the unpaid invoices and plans the letters of a day; within a transaction. */
final class PlanReminders {
    private final Ports ports;
    private final SuggestMatches suggestions;

    PlanReminders(Ports ports) {
        this.ports = ports;
        this.suggestions = new SuggestMatches(ports);
    }

    /** The accounts of all firms, under whose locks nothing that a plan sees changes. */
    Set<Iban> accounts() {
        return ports.firms().all().stream()
                .flatMap(firm -> firm.accounts().stream())
                .map(BankAccount::iban)
                .collect(Collectors.toSet());
    }

    /** What holds for whom, looked up once a plan. */
    private final class Facts {
        private final Map<Iban, Firm> firms = new HashMap<>();
        private final Map<FirmId, ReminderPolicy> policies = new HashMap<>();
        private final Map<ClientId, ClientReminders> clients =
                ports.reminderPolicies().clients();
        private final Map<Iban, Optional<LocalDate>> statements = new HashMap<>();
        private final Map<InvoiceId, List<InvoiceMark>> marks =
                ports.invoiceMarks().all();

        Facts() {
            for (Firm firm : ports.firms().all()) {
                policies.put(firm.id(), ports.reminderPolicies().of(firm.id()));
                firm.accounts().forEach(account -> firms.put(account.iban(), firm));
            }
        }

        int daysAhead() {
            Stream<ReminderPolicy> own = clients.values().stream().flatMap(said -> said.policy().stream());
            return Stream.concat(policies.values().stream(), own)
                    .mapToInt(ReminderPolicy::daysAhead)
                    .max()
                    .orElse(0);
        }

        ReminderTerms terms(OpenInvoice invoice) {
            ReminderPolicy policy = Optional.ofNullable(firms.get(invoice.account()))
                    .map(firm -> policies.get(firm.id()))
                    .orElseGet(ReminderPolicy::usual);
            return clients.getOrDefault(invoice.client(), ClientReminders.NONE).over(policy);
        }

        Optional<LocalDate> statementUntil(Iban account) {
            return statements.computeIfAbsent(account, ports.payments()::lastDay);
        }
    }

    ReminderPlan plan(LocalDate asOf) {
        Facts facts = new Facts();
        List<Match> undecided = suggestions.all();
        Set<InvoiceId> suggested = suggested(undecided);
        List<OpenInvoice> open = ports.receivables().dueBefore(asOf.plusDays(facts.daysAhead() + 1L));
        Map<InvoiceId, OverdueInvoice.Past> past = past(open);
        List<OverdueInvoice> overdue = open.stream()
                .map(invoice -> new OverdueInvoice(
                        invoice,
                        Optional.ofNullable(past.get(invoice.id())),
                        facts.marks.getOrDefault(invoice.id(), List.of()),
                        suggested.contains(invoice.id()),
                        facts.statementUntil(invoice.account()),
                        facts.terms(invoice)))
                .toList();
        return ReminderPlan.of(asOf, overdue, credits(undecided));
    }

    private Map<InvoiceId, OverdueInvoice.Past> past(List<OpenInvoice> open) {
        Set<SentReminders.SentReminder> failed =
                Set.copyOf(ports.sentReminders().failed());
        return ports.sentReminders().of(open.stream().map(OpenInvoice::id).toList()).stream()
                .collect(Collectors.toMap(
                        SentReminders.SentReminder::invoice,
                        sent -> new OverdueInvoice.Past(sent.stage(), sent.on(), failed.contains(sent)),
                        BinaryOperator.maxBy(Comparator.comparing(OverdueInvoice.Past::stage))));
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
}
