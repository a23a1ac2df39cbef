package eu.hodina.domain.reminder;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.reminder.ReminderLetter.Item;
import eu.hodina.domain.reminder.ReminderPlan.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes invoices one after the other, the oldest first, and makes the plan of a day of them. */
final class ReminderPlanning {
    private static final Comparator<Group> BY_CLIENT = Comparator.comparing(Group::client)
            .thenComparing(Group::currency)
            .thenComparing(group -> group.account().value());

    private final LocalDate asOf;
    private final CreditsLeft credits;
    private final Map<Group, List<Seen>> groups = new TreeMap<>(BY_CLIENT);
    private final List<Held> held = new ArrayList<>();

    ReminderPlanning(LocalDate asOf, CreditsLeft credits) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.credits = Objects.requireNonNull(credits, "credits");
    }

    /** Whose invoices share a letter. */
    private record Group(ClientId client, String currency, Iban account) {
        static Group of(OpenInvoice invoice) {
            return new Group(invoice.client(), invoice.open().currency().getCurrencyCode(), invoice.account());
        }
    }

    /** An invoice that nothing stops: it reaches its next level, or waits for it. */
    private record Seen(
            OverdueInvoice overdue, Optional<ReminderLevel> reaches, Optional<HoldReason> waits, long days) {
        Item item() {
            return new Item(overdue, reaches.map(ReminderLevel::stage), days);
        }

        boolean needsRelease() {
            return reaches.filter(level -> level.stage().needsRelease()).isPresent();
        }

        boolean isDue() {
            return days >= 1;
        }
    }

    void take(OverdueInvoice overdue) {
        Seen seen = look(overdue);
        Optional<HoldReason> stopped = !seen.isDue() && seen.waits().isPresent() ? seen.waits() : stopped(overdue);
        stopped.ifPresentOrElse(
                reason -> held.add(new Held(overdue, reason)),
                () -> groups.computeIfAbsent(Group.of(overdue.invoice()), any -> new ArrayList<>())
                        .add(seen));
    }

    private Seen look(OverdueInvoice overdue) {
        Optional<ReminderLevel> next = overdue.nextLevel(asOf);
        Optional<HoldReason> waits =
                overdue.last().filter(OverdueInvoice.Past::failed).isPresent()
                        ? Optional.of(HoldReason.LAST_LETTER_NOT_SENT)
                        : next.map(level -> waits(overdue, level)).orElse(Optional.of(HoldReason.ALL_LEVELS_SENT));
        return new Seen(overdue, waits.isPresent() ? Optional.empty() : next, waits, overdue.daysOverdue(asOf));
    }

    private Optional<HoldReason> waits(OverdueInvoice overdue, ReminderLevel next) {
        long days = overdue.daysOverdue(asOf);
        if (days < next.days()) {
            return Optional.of(days < 1 ? HoldReason.NOT_OVERDUE : HoldReason.NEXT_LEVEL_LATER);
        }
        if (overdue.terms()
                .block()
                .filter(block -> block.stops(next.stage(), asOf))
                .isPresent()) {
            return Optional.of(HoldReason.CLIENT_BLOCKED);
        }
        return overdue.last()
                .filter(last -> asOf.isBefore(
                        last.on().plusDays(overdue.terms().policy().daysBetween())))
                .map(last -> HoldReason.PREVIOUS_TOO_RECENT);
    }

    /** What keeps an invoice out of every letter; the credit is asked last, as it is used up. */
    private Optional<HoldReason> stopped(OverdueInvoice overdue) {
        Money open = overdue.invoice().open();
        ReminderTerms terms = overdue.terms();
        if (open.isZero()) {
            return Optional.of(HoldReason.NOTHING_OPEN);
        }
        if (terms.policy().isNegligible(open)) {
            return Optional.of(HoldReason.NEGLIGIBLE);
        }
        if (overdue.isMarked(InvoiceMark.Kind.DISPUTED, asOf)) {
            return Optional.of(HoldReason.DISPUTED);
        }
        if (overdue.isMarked(InvoiceMark.Kind.PROMISED, asOf)) {
            return Optional.of(HoldReason.PROMISED);
        }
        if (terms.insolvent()) {
            return Optional.of(HoldReason.INSOLVENT);
        }
        if (terms.block().filter(block -> block.stopsAll(asOf)).isPresent()) {
            return Optional.of(HoldReason.CLIENT_BLOCKED);
        }
        if (overdue.paymentSuggested()) {
            return Optional.of(HoldReason.PAYMENT_SUGGESTED);
        }
        if (overdue.isStatementTooOld(asOf)) {
            return Optional.of(HoldReason.STATEMENT_TOO_OLD);
        }
        return credits.take(overdue.invoice()) ? Optional.of(HoldReason.CREDIT_COVERS) : Optional.empty();
    }

    ReminderPlan plan() {
        List<ReminderLetter> letters = groups.entrySet().stream()
                .flatMap(group -> letters(group.getKey(), group.getValue()))
                .toList();
        held.sort(Comparator.comparing(Held::overdue, ReminderPlan.OLDEST_FIRST));
        return new ReminderPlan(asOf, letters, held);
    }

    /** What waits for a person is a letter of its own, so that the client's other invoices do not wait with it. */
    private Stream<ReminderLetter> letters(Group group, List<Seen> members) {
        Map<Boolean, List<Seen>> parts = members.stream().collect(Collectors.partitioningBy(Seen::needsRelease));
        return Stream.of(parts.get(true), parts.get(false)).flatMap(part -> letter(group, part).stream());
    }

    private Optional<ReminderLetter> letter(Group group, List<Seen> members) {
        Optional<ReminderLevel> highest = members.stream()
                .flatMap(member -> member.reaches().stream())
                .max(Comparator.comparing(ReminderLevel::stage));
        List<Item> items = new ArrayList<>();
        for (Seen member : members) {
            leftOut(member, highest)
                    .ifPresentOrElse(
                            reason -> held.add(new Held(member.overdue(), reason)), () -> items.add(member.item()));
        }
        return highest.map(level -> new ReminderLetter(
                group.client(),
                group.account(),
                level,
                items,
                WorkingDays.onOrAfter(asOf.plusDays(level.daysToPay()))));
    }

    /** A letter of what is overdue lists all that is; a friendly notice names nothing but what it is about. */
    private static Optional<HoldReason> leftOut(Seen member, Optional<ReminderLevel> highest) {
        boolean reminds = highest.filter(level -> level.stage() != ReminderStage.FRIENDLY_NOTICE)
                .isPresent();
        if (reminds) {
            return member.isDue() ? Optional.empty() : Optional.of(HoldReason.OTHER_LETTER_TODAY);
        }
        return member.waits();
    }
}
