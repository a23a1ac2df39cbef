package eu.hodina.application.memory;

import eu.hodina.application.payment.Bookings;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Twin of the bookings. */
final class MemoryBookings implements Bookings {
    private final MemoryTransactions transactions;
    private final Shelf<PaymentId, Booking> bookings;
    private final MemoryPayments payments;

    MemoryBookings(MemoryTransactions transactions, Shelf<PaymentId, Booking> bookings, MemoryPayments payments) {
        this.transactions = transactions;
        this.bookings = bookings;
        this.payments = payments;
    }

    @Override
    public void addAll(List<Booking> some) {
        transactions.run(() -> some.forEach(booking -> bookings.add(booking.payment(), booking)));
    }

    @Override
    public Optional<Booking> of(PaymentId payment) {
        return bookings.find(payment);
    }

    @Override
    public void remove(PaymentId payment) {
        bookings.remove(payment);
    }

    private record Account(ClientId client, Currency currency) {}

    @Override
    public List<Credit> credits() {
        Map<Account, Money> rests = bookings.all()
                .collect(Collectors.toMap(
                        booking -> new Account(
                                booking.client(), booking.unallocated().currency()),
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
        return payments.credits()
                .map(payment -> payment.amount().currency())
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .map(this::sums)
                .toList();
    }

    private Sums sums(Currency currency) {
        List<ReceivedPayment> received = payments.credits()
                .filter(payment -> payment.amount().currency().equals(currency))
                .toList();
        List<Booking> booked = received.stream()
                .flatMap(payment -> bookings.find(payment.id()).stream())
                .toList();
        Stream<Money> unbooked = received.stream()
                .filter(payment -> bookings.find(payment.id()).isEmpty())
                .map(ReceivedPayment::amount);
        Stream<Money> allocated = booked.stream()
                .flatMap(booking -> booking.allocations().stream())
                .map(Allocation::amount);
        return new Sums(
                sum(currency, received.stream().map(ReceivedPayment::amount)),
                sum(currency, allocated),
                sum(currency, Stream.concat(booked.stream().map(Booking::unallocated), unbooked)));
    }

    private static Money sum(Currency currency, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }
}
