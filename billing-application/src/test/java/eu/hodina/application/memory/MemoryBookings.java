package eu.hodina.application.memory;

import eu.hodina.application.payment.Bookings;
import eu.hodina.application.payment.Decision;
import eu.hodina.application.payment.IgnoredPayment;
import eu.hodina.application.payment.PaymentPlace;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.BookedPayment;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Twin of the bookings. */
final class MemoryBookings implements Bookings {
    private final MemoryTransactions transactions;
    private final Shelf<PaymentId, Decision> bookings;
    private final Shelf<PaymentId, List<Decision>> aside;
    private final Shelf<PaymentId, IgnoredPayment> ignored;
    private final MemoryPayments payments;

    MemoryBookings(
            MemoryTransactions transactions,
            Shelf<PaymentId, Decision> bookings,
            Shelf<PaymentId, IgnoredPayment> ignored,
            MemoryPayments payments) {
        this.transactions = transactions;
        this.bookings = bookings;
        this.aside = transactions.shelf();
        this.ignored = ignored;
        this.payments = payments;
    }

    @Override
    public void addAll(List<Decision> some) {
        transactions.run(() -> some.forEach(decision -> {
            Booking booking = decision.booking();
            Money paid = payments.findEither(booking.payment()).orElseThrow().amount();
            Money allocated =
                    booking.allocations().stream().map(Allocation::amount).reduce(paid.minus(paid), Money::plus);
            if (size(allocated).compareTo(size(paid)) > 0) {
                throw new IllegalStateException("more is allocated than was paid: " + booking);
            }
            if (booking.undoes()
                    .filter(earlier -> returnedBy(earlier).isPresent())
                    .isPresent()) {
                throw new IllegalStateException("it came back before: " + booking);
            }
            bookings.add(booking.payment(), decision);
        }));
    }

    private static Money size(Money amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }

    @Override
    public Optional<Decision> of(PaymentId payment) {
        return bookings.find(payment);
    }

    @Override
    public void putAside(PaymentId payment) {
        transactions.run(() -> {
            Decision decision = bookings.find(payment).orElseThrow();
            List<Decision> before = aside.find(payment).orElse(List.of());
            aside.put(
                    payment, Stream.concat(before.stream(), Stream.of(decision)).toList());
            bookings.remove(payment);
        });
    }

    @Override
    public Optional<Decision> restore(PaymentId payment) {
        return transactions.call(() -> {
            bookings.remove(payment);
            List<Decision> before = aside.find(payment).orElse(List.of());
            if (before.isEmpty()) {
                return Optional.empty();
            }
            Decision last = before.get(before.size() - 1);
            if (before.size() == 1) {
                aside.remove(payment);
            } else {
                aside.put(payment, before.subList(0, before.size() - 1));
            }
            bookings.add(payment, last);
            return Optional.of(last);
        });
    }

    @Override
    public void remove(PaymentId payment) {
        transactions.run(() -> {
            bookings.remove(payment);
            aside.remove(payment);
        });
    }

    @Override
    public Optional<PaymentId> returnedBy(PaymentId payment) {
        return all().filter(booking -> booking.undoes().equals(Optional.of(payment)))
                .map(Booking::payment)
                .findFirst();
    }

    private Stream<Booking> all() {
        return bookings.all().map(Decision::booking);
    }

    @Override
    public List<BookedPayment> returnable(Set<Iban> accounts, Collection<Money> amounts) {
        return byDay(all().filter(booking -> amounts.contains(booking.amount())))
                .filter(booking -> returnedBy(booking.payment()).isEmpty())
                .map(booking -> new BookedPayment(paid(booking), booking))
                .filter(booked -> accounts.contains(booked.payment().account()))
                .toList();
    }

    private ReceivedPayment paid(Booking booking) {
        return payments.findEither(booking.payment()).orElseThrow();
    }

    private Stream<Booking> byDay(Stream<Booking> some) {
        return some.sorted(Comparator.comparing(
                        (Booking booking) -> PaymentPlace.of(paid(booking)).day())
                .thenComparing(Booking::payment));
    }

    @Override
    public Money credit(ClientId client, Currency currency) {
        return sum(
                currency,
                all().filter(booking -> booking.client().equals(client))
                        .map(Booking::unallocated)
                        .filter(rest -> rest.currency().equals(currency)));
    }

    @Override
    public List<Decision> rests(ClientId client, Currency currency) {
        return byDay(all().filter(booking -> booking.client().equals(client)
                        && booking.unallocated().isPositive()
                        && booking.unallocated().currency().equals(currency)))
                .map(booking -> bookings.find(booking.payment()).orElseThrow())
                .toList();
    }

    @Override
    public void ignore(IgnoredPayment one) {
        ignored.add(one.payment(), one);
    }

    @Override
    public Optional<IgnoredPayment> ignored(PaymentId payment) {
        return ignored.find(payment);
    }

    @Override
    public void unignore(PaymentId payment) {
        ignored.remove(payment);
    }

    private record Account(ClientId client, Currency currency) {}

    @Override
    public List<Credit> credits() {
        Map<Account, Money> rests = all().collect(Collectors.toMap(
                booking -> new Account(booking.client(), booking.unallocated().currency()),
                Booking::unallocated,
                Money::plus));
        return rests.entrySet().stream()
                .filter(rest -> rest.getValue().isPositive())
                .map(rest -> new Credit(rest.getKey().client(), rest.getValue()))
                .sorted(Comparator.comparing(Credit::client)
                        .thenComparing(credit -> credit.amount().currency().getCurrencyCode()))
                .toList();
    }

    @Override
    public List<Sums> sums() {
        return Stream.concat(payments.credits().map(ReceivedPayment::amount), all().map(Booking::unallocated))
                .map(Money::currency)
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .map(this::sums)
                .toList();
    }

    private Sums sums(Currency currency) {
        List<Booking> booked = all().filter(
                        booking -> booking.unallocated().currency().equals(currency))
                .toList();
        List<Money> unbooked = payments.credits()
                .filter(payment -> payment.amount().currency().equals(currency))
                .filter(payment -> bookings.find(payment.id()).isEmpty())
                .map(ReceivedPayment::amount)
                .toList();
        Stream<Money> allocated = booked.stream()
                .flatMap(booking -> booking.allocations().stream())
                .map(Allocation::amount);
        return new Sums(
                sum(
                        currency,
                        Stream.concat(booked.stream().map(this::paid).map(ReceivedPayment::amount), unbooked.stream())),
                sum(currency, allocated),
                sum(currency, Stream.concat(booked.stream().map(Booking::unallocated), unbooked.stream())));
    }

    private static Money sum(Currency currency, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }
}
