package eu.hodina.domain.reminder;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.OpenInvoice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be sent on a day, and what is not and why. Every invoice climbs one level at a time and reaches each once.
 *
 * @param asOf the day that is planned
 * @param letters by client, currency and account
 * @param held in the order of the due dates
 */
public record ReminderPlan(LocalDate asOf, List<Letter> letters, List<Held> held) {
    private static final Comparator<OverdueInvoice> OLDEST_FIRST = Comparator.comparing(
                    (OverdueInvoice overdue) -> overdue.invoice().due())
            .thenComparing(overdue -> overdue.invoice().number());

    public ReminderPlan {
        Objects.requireNonNull(asOf, "asOf");
        letters = List.copyOf(letters);
        held = List.copyOf(held);
    }

    /**
     * Plans the letters of a day. A client's credit covers the oldest invoices first, each wholly or not at all.
     *
     * @param asOf today, in the firm's zone
     * @param overdue the invoices that may have to be reminded
     * @param credits what clients have paid that is not allocated
     * @param policy when to remind
     * @return letters to send, and what is held back and why
     */
    public static ReminderPlan of(
            LocalDate asOf,
            Collection<OverdueInvoice> overdue,
            Collection<ClientCredit> credits,
            ReminderPolicy policy) {
        Planning planning = new Planning(asOf, policy, new Credits(credits));
        overdue.stream().sorted(OLDEST_FIRST).forEach(planning::take);
        return planning.plan();
    }

    /**
     * One mail to a client, in one currency, to be paid to one account.
     *
     * @param client who is reminded
     * @param account the firm's, to which it is to be paid
     * @param level the highest of its items
     * @param items the invoices that reach a level today, the oldest first
     * @param others of the client, overdue as well, at no new level today
     * @param payBy the new date that it gives
     */
    public record Letter(
            ClientId client, Iban account, int level, List<Item> items, List<OverdueInvoice> others, LocalDate payBy) {
        public Letter {
            Objects.requireNonNull(client, "client");
            Objects.requireNonNull(account, "account");
            items = List.copyOf(items);
            others = List.copyOf(others);
            Objects.requireNonNull(payBy, "payBy");
        }

        /**
         * What the letter asks for: the items and the others.
         *
         * @return a sum in one currency
         */
        public Money open() {
            Money first = Money.zero(items.get(0).invoice().open().currency());
            Money sum = items.stream().map(item -> item.invoice().open()).reduce(first, Money::plus);
            return others.stream().map(other -> other.invoice().open()).reduce(sum, Money::plus);
        }
    }

    /**
     * An invoice that reaches a level.
     *
     * @param invoice with what is open on it
     * @param level from 1
     * @param daysOverdue since the last day to pay
     */
    public record Item(OpenInvoice invoice, int level, long daysOverdue) {}

    /**
     * An invoice that is left alone today.
     *
     * @param overdue which invoice
     * @param reason why
     */
    public record Held(OverdueInvoice overdue, HoldReason reason) {}

    private record Group(ClientId client, String currency, Iban account) {
        static Group of(OpenInvoice invoice) {
            return new Group(invoice.client(), invoice.open().currency().getCurrencyCode(), invoice.account());
        }
    }

    private static final class Credits {
        private final Map<ClientId, Map<Currency, Money>> left = new LinkedHashMap<>();

        Credits(Collection<ClientCredit> credits) {
            credits.forEach(credit -> left.computeIfAbsent(credit.client(), any -> new LinkedHashMap<>())
                    .merge(credit.amount().currency(), credit.amount(), Money::plus));
        }

        boolean take(OpenInvoice invoice) {
            Map<Currency, Money> ofClient = left.getOrDefault(invoice.client(), Map.of());
            Optional<Money> credit =
                    Optional.ofNullable(ofClient.get(invoice.open().currency()));
            boolean covers = credit.filter(amount -> amount.compareTo(invoice.open()) >= 0)
                    .isPresent();
            if (covers) {
                ofClient.put(invoice.open().currency(), credit.orElseThrow().minus(invoice.open()));
            }
            return covers;
        }
    }

    private static final class Planning {
        private final LocalDate asOf;
        private final ReminderPolicy policy;
        private final Credits credits;
        private final Map<Group, List<Item>> items = new LinkedHashMap<>();
        private final Map<Group, List<OverdueInvoice>> others = new LinkedHashMap<>();
        private final List<Held> held = new ArrayList<>();

        Planning(LocalDate asOf, ReminderPolicy policy, Credits credits) {
            this.asOf = asOf;
            this.policy = policy;
            this.credits = credits;
        }

        void take(OverdueInvoice overdue) {
            OpenInvoice invoice = overdue.invoice();
            Group group = Group.of(invoice);
            Optional<HoldReason> left = leftAlone(overdue);
            Optional<HoldReason> early = left.isPresent() ? Optional.empty() : tooEarly(overdue);
            left.or(() -> early).ifPresent(reason -> held.add(new Held(overdue, reason)));
            if (early.isPresent()) {
                others.computeIfAbsent(group, any -> new ArrayList<>()).add(overdue);
            } else if (left.isEmpty()) {
                items.computeIfAbsent(group, any -> new ArrayList<>())
                        .add(new Item(invoice, nextLevel(overdue), daysOverdue(overdue)));
            }
        }

        private Optional<HoldReason> leftAlone(OverdueInvoice overdue) {
            Money open = overdue.invoice().open();
            if (open.isZero()) {
                return Optional.of(HoldReason.NOTHING_OPEN);
            }
            if (daysOverdue(overdue) < 1) {
                return Optional.of(HoldReason.NOT_OVERDUE);
            }
            if (policy.isNegligible(open)) {
                return Optional.of(HoldReason.NEGLIGIBLE);
            }
            if (overdue.paymentSuggested()) {
                return Optional.of(HoldReason.PAYMENT_SUGGESTED);
            }
            return credits.take(overdue.invoice()) ? Optional.of(HoldReason.CREDIT_COVERS) : Optional.empty();
        }

        private Optional<HoldReason> tooEarly(OverdueInvoice overdue) {
            int next = nextLevel(overdue);
            if (next > policy.levels()) {
                return Optional.of(HoldReason.ALL_LEVELS_SENT);
            }
            if (daysOverdue(overdue) < policy.daysAfterDue(next)) {
                return Optional.of(HoldReason.NEXT_LEVEL_LATER);
            }
            return overdue.last()
                    .filter(last -> asOf.isBefore(last.on().plusDays(policy.daysBetween())))
                    .map(last -> HoldReason.PREVIOUS_TOO_RECENT);
        }

        private static int nextLevel(OverdueInvoice overdue) {
            return overdue.last().map(OverdueInvoice.Past::level).orElse(0) + 1;
        }

        private long daysOverdue(OverdueInvoice overdue) {
            return ChronoUnit.DAYS.between(overdue.lastDay(), asOf);
        }

        ReminderPlan plan() {
            List<Letter> letters = items.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<Group, List<Item>> entry) -> entry.getKey().client)
                            .thenComparing(entry -> entry.getKey().currency)
                            .thenComparing(entry -> entry.getKey().account.value()))
                    .map(entry -> letter(entry.getKey(), entry.getValue()))
                    .toList();
            return new ReminderPlan(asOf, letters, held);
        }

        private Letter letter(Group group, List<Item> reached) {
            int level = reached.stream().mapToInt(Item::level).max().orElseThrow();
            LocalDate payBy = WorkingDays.onOrAfter(asOf.plusDays(policy.daysToPay()));
            return new Letter(
                    group.client, group.account, level, reached, others.getOrDefault(group, List.of()), payBy);
        }
    }
}
