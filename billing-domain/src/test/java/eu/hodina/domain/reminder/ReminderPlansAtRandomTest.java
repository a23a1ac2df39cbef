package eu.hodina.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.OpenInvoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some months of random invoices, planned day by day, with what was planned being sent. */
class ReminderPlansAtRandomTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-11-01");
    private static final int DAYS = 120;

    private final Set<String> reached = new HashSet<>();
    private final Map<String, OverdueInvoice.Past> last = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void every_stage_is_reached_once_and_nothing_held_is_in_a_letter(long seed) {
        Random random = new Random(seed);
        List<Reminded> invoices = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            invoices.add(any(random, i));
        }
        for (int day = 0; day < DAYS; day++) {
            LocalDate asOf = FIRST.plusDays(day);
            List<OverdueInvoice> known = invoices.stream().map(this::asOf).toList();
            List<ClientCredit> credits = random.nextInt(4) > 0
                    ? List.of()
                    : List.of(new ClientCredit(
                            new ClientId("c" + random.nextInt(4)),
                            Money.ofMinor(Currency.getInstance("CZK"), 1 + random.nextInt(500_000))));
            ReminderPlan plan = ReminderPlan.of(asOf, known, credits);
            check(plan, known, "seed " + seed + ", " + asOf);
            send(plan, "seed " + seed + ", " + asOf);
        }
        assertThat(reached).as("seed %s", seed).hasSizeGreaterThan(20);
    }

    private static Reminded any(Random random, int number) {
        LocalDate due = FIRST.plusDays(random.nextInt(90));
        Money open =
                Money.ofMinor(Currency.getInstance(random.nextInt(5) == 0 ? "EUR" : "CZK"), random.nextInt(400_000));
        Reminded made = Reminded.invoice("F" + number, open, due, "c" + random.nextInt(4));
        Optional<LocalDate> until = Optional.of(due.plusDays(random.nextInt(60)));
        return switch (random.nextInt(8)) {
            case 0 -> made.marked(new InvoiceMark(InvoiceMark.Kind.PROMISED, until, "", "x"));
            case 1 -> made.marked(new InvoiceMark(InvoiceMark.Kind.DISPUTED, Optional.empty(), "", "x"));
            case 2 -> made.suggested();
            default -> made;
        };
    }

    private OverdueInvoice asOf(Reminded invoice) {
        return Optional.ofNullable(last.get(invoice.overdue().invoice().number().value()))
                .map(past -> invoice.last(past.stage(), past.on().toString()))
                .orElse(invoice)
                .overdue();
    }

    private static void check(ReminderPlan plan, List<OverdueInvoice> known, String where) {
        List<OpenInvoice> seen = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        for (ReminderLetter letter : plan.letters()) {
            long sum = 0;
            for (ReminderLetter.Item item : letter.items()) {
                sum += item.invoice().open().minor();
                seen.add(item.invoice());
                assertThat(item.invoice().client()).as(where).isEqualTo(letter.client());
                assertThat(item.invoice().open().isPositive()).as(where).isTrue();
                assertThat(item.reaches().filter(stage -> stage.compareTo(letter.stage()) > 0))
                        .as(where)
                        .isEmpty();
            }
            assertThat(letter.open().minor()).as(where).isEqualTo(sum);
            assertThat(groups.add(letter.client() + " " + letter.currency() + " "
                            + letter.stage().needsRelease()))
                    .as(where)
                    .isTrue();
            assertThat(letter.payBy()).as(where).isAfterOrEqualTo(plan.asOf().plusDays(10));
        }
        plan.held().forEach(held -> seen.add(held.overdue().invoice()));
        assertThat(seen)
                .as(where)
                .containsExactlyInAnyOrderElementsOf(
                        known.stream().map(OverdueInvoice::invoice).toList());
    }

    private void send(ReminderPlan plan, String where) {
        for (ReminderLetter letter : plan.letters()) {
            for (ReminderLetter.Item item : letter.items()) {
                String number = item.invoice().number().value();
                item.reaches().ifPresent(stage -> {
                    assertThat(reached.add(number + " " + stage)).as(where).isTrue();
                    Optional.ofNullable(last.get(number)).ifPresent(before -> {
                        assertThat(stage).as(where).isGreaterThan(before.stage());
                        assertThat(plan.asOf())
                                .as(where)
                                .isAfterOrEqualTo(before.on().plusDays(7));
                    });
                    last.put(number, new OverdueInvoice.Past(stage, plan.asOf(), false));
                });
            }
        }
    }
}
