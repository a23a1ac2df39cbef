package eu.hodina.application.invoice;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.AdvancePayment;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Takes the advances of a client off an invoice, exactly as they stand on their own documents, each once (handbook 4.8). Used
 * by whatever issues an invoice, within its transaction and after the client was locked:
 *
 * <pre>{@code
 * var taken = deductAdvances.choose(firm, client, currency, orders, taxPoint, AdvanceChoice.OF_ORDERS);
 * Invoice invoice = press.issue(caller, firm, taken.offOf(content), taxPoint);
 * deductAdvances.keep(taken, invoice.id());
 * }</pre>
 */
public final class DeductAdvances {
    private final Ports ports;

    /**
     * Over what is kept.
     *
     * @param ports all that is kept
     */
    public DeductAdvances(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * Advances that are taken off one invoice.
     *
     * @param keys by which they are known
     * @param deductions as the invoice prints them
     */
    public record Taken(List<AdvanceKey> keys, List<AdvanceDeduction> deductions) {
        /** Copies. */
        public Taken {
            keys = List.copyOf(keys);
            deductions = List.copyOf(deductions);
        }

        /** Those that another document of the same run does not take off. */
        Taken without(Set<AdvanceKey> used) {
            return kept((key, deduction) -> !used.contains(key));
        }

        /** As many as an invoice has room for, in their order. */
        Taken fitting(Money total) {
            long[] left = {total.minor()};
            return kept((key, deduction) -> {
                boolean fits = deduction.amount().minor() <= left[0];
                left[0] -= fits ? deduction.amount().minor() : 0;
                return fits;
            });
        }

        private Taken kept(BiPredicate<AdvanceKey, AdvanceDeduction> which) {
            List<AdvanceKey> some = new ArrayList<>();
            List<AdvanceDeduction> theirs = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                if (which.test(keys.get(i), deductions.get(i))) {
                    some.add(keys.get(i));
                    theirs.add(deductions.get(i));
                }
            }
            return new Taken(some, theirs);
        }

        /**
         * {@return the content with the advances taken off}
         *
         * @param content of an invoice in the currency of the advances
         * @throws RefusedException where they come to more than the invoice: what is too much is refunded, by a credit note
         *     to its tax document
         */
        public InvoiceContent offOf(InvoiceContent content) {
            Money sum = deductions.stream()
                    .map(AdvanceDeduction::amount)
                    .reduce(Money.zero(content.currency()), Money::plus);
            if (sum.isPositive() && sum.compareTo(content.total()) > 0) {
                throw new RefusedException(
                        "/advances",
                        "advances of at most " + content.total() + " were expected, not of " + sum
                                + ": name those to be deducted, or credit the tax document of what is refunded first");
            }
            return content.toBuilder().deductions(deductions).build();
        }
    }

    /**
     * Finds the advances that an invoice takes off.
     *
     * @param firm who issues
     * @param client who is billed, locked
     * @param currency of the invoice; advances in others wait
     * @param orders that it bills
     * @param taxPoint its date of taxable supply
     * @param choice which are meant
     * @return the advances, by the day on which they came
     * @throws RefusedException where a named one is not there, or one lacks its tax document
     */
    public Taken choose(
            Firm firm,
            Client client,
            Currency currency,
            Set<OrderId> orders,
            LocalDate taxPoint,
            AdvanceChoice choice) {
        Found found = find(firm, client, currency, orders, taxPoint, choice);
        found.untaxed().stream().findFirst().ifPresent(advance -> {
            throw new RefusedException(
                    "/advances",
                    "the tax document on the payment of " + advance.amount() + " for "
                            + proforma(advance).number() + " on " + advance.day() + " was expected: issue it first");
        });
        return found.taken();
    }

    /**
     * What waits to be deducted.
     *
     * @param taken what may be
     * @param advances the same in full
     * @param untaxed what may not be, for its tax document is not issued
     */
    record Found(Taken taken, List<ReceivedAdvance> advances, List<ReceivedAdvance> untaxed) {}

    /** As {@link #choose}, and refuses none that lacks its tax document. */
    Found find(
            Firm firm,
            Client client,
            Currency currency,
            Set<OrderId> orders,
            LocalDate taxPoint,
            AdvanceChoice choice) {
        List<AdvanceDeduction> deductions = new ArrayList<>();
        List<ReceivedAdvance> advances = new ArrayList<>();
        List<ReceivedAdvance> untaxed = new ArrayList<>();
        for (ReceivedAdvance advance : chosen(firm, client.id(), currency, orders, choice)) {
            if (lacksTaxDocument(firm, client, advance, taxPoint)) {
                untaxed.add(advance);
            } else {
                deduction(advance).ifPresent(deduction -> {
                    advances.add(advance);
                    deductions.add(deduction);
                });
            }
        }
        List<AdvanceKey> keys = advances.stream().map(ReceivedAdvance::key).toList();
        return new Found(new Taken(keys, deductions), advances, untaxed);
    }

    /**
     * Keeps that an invoice took them off.
     *
     * @param taken as they were chosen
     * @param invoice that is kept
     */
    public void keep(Taken taken, InvoiceId invoice) {
        ports.advances().deduct(taken.keys(), invoice);
    }

    private List<ReceivedAdvance> chosen(
            Firm firm, ClientId client, Currency currency, Set<OrderId> orders, AdvanceChoice choice) {
        if (choice.scope() == AdvanceChoice.Scope.NONE) {
            return List.of();
        }
        List<ReceivedAdvance> waiting = ports.advances().of(client).stream()
                .filter(advance -> advance.deductedBy().isEmpty())
                .filter(advance -> {
                    InvoiceContent content = proforma(advance).content();
                    return content.firm().equals(firm.id())
                            && content.currency().equals(currency);
                })
                .toList();
        return switch (choice.scope()) {
            case NONE -> List.of();
            case CLIENT -> waiting;
            case ORDERS ->
                waiting.stream()
                        .filter(advance -> proforma(advance).content().lines().stream()
                                .anyMatch(line ->
                                        line.order().filter(orders::contains).isPresent()))
                        .toList();
            case NAMED -> named(waiting, choice);
        };
    }

    private List<ReceivedAdvance> named(List<ReceivedAdvance> waiting, AdvanceChoice choice) {
        for (int i = 0; i < choice.named().size(); i++) {
            Optional<InvoiceId> document =
                    ports.invoices().find(choice.named().get(i)).map(Invoice::id);
            boolean there = document.filter(id -> waiting.stream().anyMatch(advance -> isOf(advance, id)))
                    .isPresent();
            if (!there) {
                throw new RefusedException(
                        "/advances/" + i,
                        "a proforma, or a tax document on a payment, of this client, firm and currency of which"
                                + " something waits to be deducted was expected, not "
                                + choice.named().get(i));
            }
        }
        Set<InvoiceId> documents = choice.named().stream()
                .flatMap(number -> ports.invoices().find(number).stream())
                .map(Invoice::id)
                .collect(Collectors.toSet());
        return waiting.stream()
                .filter(advance -> documents.stream().anyMatch(id -> isOf(advance, id)))
                .toList();
    }

    private static boolean isOf(ReceivedAdvance advance, InvoiceId document) {
        return advance.key().proforma().equals(document)
                || advance.taxDocument().filter(document::equals).isPresent();
    }

    Invoice proforma(ReceivedAdvance advance) {
        return ports.invoices().find(advance.key().proforma()).orElseThrow();
    }

    private Optional<AdvanceDeduction> deduction(ReceivedAdvance advance) {
        if (advance.taxDocument().isPresent()) {
            InvoiceId document = advance.taxDocument().get();
            return AdvanceDeduction.taxed(
                    ports.invoices().find(document).orElseThrow(),
                    ports.invoices().about(document).stream()
                            .filter(one -> one.state() != InvoiceState.CANCELLED)
                            .toList());
        }
        return Optional.of(AdvanceDeduction.untaxed(proforma(advance), advance.amount()));
    }

    /** In the month of the supply the invoice itself declares the tax in time; in another the advance has to. */
    private boolean lacksTaxDocument(Firm firm, Client client, ReceivedAdvance advance, LocalDate taxPoint) {
        boolean elsewhere = !YearMonth.from(advance.day()).equals(YearMonth.from(taxPoint));
        return elsewhere
                && advance.taxDocument().isEmpty()
                && isTaxed(firm, new AdvancePayment(proforma(advance), advance.day(), advance.amount()))
                && !isConsumer(client);
    }

    /** Whether tax is to be declared on the day of the payment. */
    static boolean isTaxed(Firm firm, AdvancePayment payment) {
        return payment.bearsTax() && firm.vatStatusOn(payment.day()) == VatStatus.PAYER;
    }

    /** To whom a tax document may be given, and need not (Act 235/2004 Sb., § 28(1)). */
    static boolean isConsumer(Client client) {
        return client.companyNumber().isEmpty()
                && client.registrationNumber().isEmpty()
                && client.taxNumber().isEmpty();
    }
}
