package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.Matching.czk;
import static eu.hodina.domain.payment.Matching.invoice;
import static eu.hodina.domain.payment.Matching.payment;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentMatcherRandomTest {
    private static final int SENDERS = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void the_order_of_a_file_says_nothing(long seed) {
        Batch batch = new Batch(new Random(seed));
        Map<PaymentId, Match> straight = byPayment(batch.match());
        for (int i = 0; i < 5; i++) {
            batch.shuffle();
            assertThat(byPayment(batch.match()))
                    .as("seed %d, shuffle %d", seed, i)
                    .isEqualTo(straight);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void no_payment_and_no_invoice_is_allocated_more_than_it_has(long seed) {
        Batch batch = new Batch(new Random(seed));
        Map<InvoiceId, Money> certain = new HashMap<>();
        Map<InvoiceId, Money> suggested = new HashMap<>();
        for (Match match : batch.match()) {
            Money sum = match.allocations().stream().map(Allocation::amount).reduce(match.unallocated(), Money::plus);
            assertThat(sum).as("seed %d", seed).isEqualTo(match.payment().amount());
            boolean out = match.payment().amount().isNegative();
            assertThat(
                            out
                                    ? match.unallocated().isPositive()
                                    : match.unallocated().isNegative())
                    .as("seed %d", seed)
                    .isFalse();
            Map<InvoiceId, Money> taken = match.certain() ? certain : suggested;
            if (match.certain() || !out) {
                match.allocations().forEach(part -> taken.merge(part.invoice(), part.amount(), Money::plus));
            }
        }
        for (OpenInvoice invoice : batch.invoices) {
            Money zero = czk("0.00");
            Money before = batch.bookedOn(invoice.id());
            Money booked = certain.getOrDefault(invoice.id(), zero);
            assertThat(booked.plus(suggested.getOrDefault(invoice.id(), zero)))
                    .as("seed %d, %s", seed, invoice.number())
                    .isLessThanOrEqualTo(invoice.open().isNegative() ? zero : invoice.open());
            assertThat(booked.plus(before))
                    .as("seed %d, %s", seed, invoice.number())
                    .isGreaterThanOrEqualTo(zero);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void each_earlier_payment_comes_back_at_most_once(long seed) {
        Batch batch = new Batch(new Random(seed));
        List<PaymentId> undone = batch.match().stream()
                .filter(Match::certain)
                .flatMap(match -> match.undoes().stream())
                .toList();
        assertThat(undone).as("seed %d", seed).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void what_is_certain_satisfies_the_rule(long seed) {
        Batch batch = new Batch(new Random(seed));
        int certain = 0;
        for (Match match : batch.match()) {
            List<OpenInvoice> hits = batch.invoices.stream()
                    .filter(invoice -> match.payment().variableSymbol().equals(Optional.of(invoice.variableSymbol())))
                    .filter(invoice -> invoice.open().isPositive() || batch.mayReopen(invoice.id()))
                    .toList();
            if (match.certain() && match.undoes().isEmpty()) {
                certain++;
                assertThat(hits).as("seed %d", seed).hasSize(1);
                assertThat(match.allocations()).as("seed %d", seed).hasSize(1);
                assertThat(match.allocations().get(0).invoice())
                        .isEqualTo(hits.get(0).id());
                assertThat(batch.known.isOfAnother(match.payment(), hits.get(0).client()))
                        .as("seed %d", seed)
                        .isFalse();
            }
        }
        assertThat(certain).as("seed %d", seed).isPositive();
    }

    private static Map<PaymentId, Match> byPayment(List<Match> matches) {
        return matches.stream()
                .collect(Collectors.toMap(match -> match.payment().id(), Function.identity()));
    }

    /** Small amounts and few symbols, so that things collide. */
    private static final class Batch {
        private final Random random;
        private final List<OpenInvoice> invoices = new ArrayList<>();
        private final List<ReceivedPayment> payments = new ArrayList<>();
        private final List<BookedPayment> booked = new ArrayList<>();
        private final KnownAccounts known;

        private Batch(Random random) {
            this.random = random;
            for (int i = 1; i <= 40; i++) {
                // every fifth shares its symbol with another series
                String number = i % 5 == 0 ? "G" + (i - 1) : "F" + i;
                invoices.add(invoice(number, random.nextInt(20) + ".00", "client" + i % SENDERS));
            }
            invoices.add(invoice(DocumentKind.CREDIT_NOTE, "D50", czk("-7.00"), Matching.ACCOUNT));
            for (int i = 0; i < 120; i++) {
                payments.add(paid());
            }
            for (int i = 0; i < 20; i++) {
                ReceivedPayment original = i % 2 == 0 ? booked(i) : payments.get(i);
                payments.add(back(original));
                payments.add(paid("-" + (1 + random.nextInt(9)) + ".00").build());
            }
            Map<Iban, Set<ClientId>> accounts = new HashMap<>();
            for (int i = 1; i < SENDERS; i++) {
                accounts.put(Matching.sender(i), Set.of(new ClientId("client" + i)));
            }
            known = KnownAccounts.of(accounts);
        }

        /** One invoice was paid before the batch, so that its payment may come back. */
        private ReceivedPayment booked(int i) {
            OpenInvoice invoice = invoices.get(i);
            ReceivedPayment paid = payment("3.00")
                    .symbol(invoice.variableSymbol().digits())
                    .day(1)
                    .build();
            booked.add(new BookedPayment(
                    paid,
                    new Booking(
                            paid.id(),
                            MatchKind.EXACT,
                            false,
                            List.of(new Allocation(invoice.id(), czk("2.00"))),
                            czk("1.00"),
                            invoice.client(),
                            Optional.empty(),
                            List.of(),
                            false)));
            return paid;
        }

        private ReceivedPayment back(ReceivedPayment original) {
            Matching.Paid back = payment(original.amount().negated()).day(28).back();
            original.variableSymbol().ifPresent(symbol -> back.symbol(symbol.digits()));
            original.sender().ifPresent(back::from);
            return back.build();
        }

        private Money bookedOn(InvoiceId invoice) {
            return booked.stream()
                    .flatMap(one -> one.booking().allocations().stream())
                    .filter(part -> part.invoice().equals(invoice))
                    .map(Allocation::amount)
                    .reduce(czk("0.00"), Money::plus);
        }

        private boolean mayReopen(InvoiceId invoice) {
            return bookedOn(invoice).isPositive();
        }

        private ReceivedPayment paid() {
            return paid(1 + random.nextInt(40) + ".00").build();
        }

        private Matching.Paid paid(String amount) {
            Matching.Paid paid = payment(amount).day(1 + random.nextInt(28));
            if (random.nextInt(3) > 0) {
                paid.symbol(String.valueOf(1 + random.nextInt(45)));
            }
            if (random.nextInt(4) == 0) {
                paid.text("F" + (1 + random.nextInt(45)) + " a F" + (1 + random.nextInt(45)));
            }
            if (random.nextInt(2) == 0) {
                paid.from(1 + random.nextInt(SENDERS));
            }
            if (random.nextInt(4) == 0) {
                paid.name("Client " + random.nextInt(SENDERS));
            }
            return paid;
        }

        private void shuffle() {
            Collections.shuffle(payments, random);
            Collections.shuffle(invoices, random);
            Collections.shuffle(booked, random);
        }

        private List<Match> match() {
            return PaymentMatcher.match(MatchBatch.of(payments, invoices)
                    .withBooked(booked)
                    .withCredits(List.of(new CreditBalance(new ClientId("client3"), czk("9.00"))))
                    .withNames(Map.of(new ClientId("client2"), "CLIENT 2", new ClientId("client4"), "4 client"))
                    .withKnown(known));
        }
    }
}
