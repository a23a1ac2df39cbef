package eu.hodina.application.payment;

import static eu.hodina.application.payment.BookingDesk.refused;
import static eu.hodina.application.payment.BookingRefusedException.Reason;

import eu.hodina.application.Ports;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchPolicy;
import eu.hodina.domain.payment.MatchReason;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.ReceivedPayment;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a payment can be booked as a person says, next to what is open now; and how it then fits. */
final class BookingCheck {
    private final ReceivedPayment payment;
    private final BookingDraft draft;
    private final MatchPolicy policy;
    private final Map<InvoiceId, OpenInvoice> documents;
    private final Money rest;

    private BookingCheck(
            ReceivedPayment payment, BookingDraft draft, MatchPolicy policy, Map<InvoiceId, OpenInvoice> documents) {
        this.payment = payment;
        this.draft = draft;
        this.policy = policy;
        this.documents = documents;
        this.rest = draft.allocations().stream().map(Allocation::amount).reduce(payment.amount(), Money::minus);
    }

    /** @throws BookingRefusedException where it cannot be booked so */
    static BookingCheck of(ReceivedPayment payment, BookingDraft draft, MatchPolicy policy, Ports ports) {
        requireOneOfEach(payment, draft.allocations());
        Stream.concat(
                        draft.allocations().stream().map(Allocation::amount),
                        draft.differences().stream().map(Difference::amount))
                .forEach(amount -> requireCurrency(payment, amount));
        Set<InvoiceId> named = Stream.concat(
                        draft.allocations().stream().map(Allocation::invoice), draft.surplusOf().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (named.isEmpty() && draft.client().isEmpty()) {
            throw refused(payment.id(), Reason.NO_INVOICE, "it names neither a document nor a client");
        }
        Map<InvoiceId, OpenInvoice> found = ports.receivables().find(named).stream()
                .collect(Collectors.toMap(OpenInvoice::id, Function.identity()));
        for (InvoiceId document : named) {
            if (!found.containsKey(document)) {
                throw refused(payment.id(), Reason.NO_SUCH_INVOICE, "there is no document " + document + " to be paid");
            }
        }
        BookingCheck check = new BookingCheck(payment, draft, policy, found);
        found.values().forEach(check::requireFitting);
        draft.differences().forEach(check::requireAllowed);
        draft.allocations().forEach(check::requireOpen);
        check.requireRest();
        return check;
    }

    private static void requireOneOfEach(ReceivedPayment payment, List<Allocation> allocations) {
        Set<InvoiceId> seen = new HashSet<>();
        for (Allocation allocation : allocations) {
            if (!seen.add(allocation.invoice())) {
                throw refused(
                        payment.id(), Reason.NAMED_TWICE, "document " + allocation.invoice() + " is to be named once");
            }
        }
    }

    private static void requireCurrency(ReceivedPayment payment, Money amount) {
        if (!amount.currency().equals(payment.amount().currency())) {
            throw refused(
                    payment.id(),
                    Reason.OTHER_CURRENCY,
                    amount + " is in another currency than what was paid, " + payment.amount());
        }
    }

    /** What is left of the payment. */
    Money rest() {
        return rest;
    }

    ClientId client() {
        Set<ClientId> clients = Stream.concat(
                        documents.values().stream().map(OpenInvoice::client), draft.client().stream())
                .collect(Collectors.toSet());
        if (clients.size() > 1) {
            throw refused(
                    payment.id(), Reason.SEVERAL_CLIENTS, "it is for documents of " + clients.size() + " clients");
        }
        return clients.iterator().next();
    }

    MatchKind kind() {
        if (payment.amount().isNegative()) {
            return MatchKind.REFUND;
        }
        if (draft.allocations().size() > 1) {
            return MatchKind.SEVERAL;
        }
        if (rest.isPositive() || draft.allocations().isEmpty()) {
            return MatchKind.OVER;
        }
        return left(draft.allocations().get(0)).isZero() ? MatchKind.EXACT : MatchKind.PARTIAL;
    }

    List<MatchReason> reasons() {
        boolean taxed = draft.allocations().stream()
                .anyMatch(one -> document(one.invoice()).kind() == DocumentKind.PROFORMA);
        return taxed ? List.of(MatchReason.CONFIRMED, MatchReason.TAX_DOCUMENT_DUE) : List.of(MatchReason.CONFIRMED);
    }

    private OpenInvoice document(InvoiceId id) {
        OpenInvoice found = documents.get(id);
        if (found == null) {
            throw refused(payment.id(), Reason.NO_DIFFERENCE, "nothing is allocated to document " + id);
        }
        return found;
    }

    private void requireFitting(OpenInvoice document) {
        if (!document.open().currency().equals(payment.amount().currency())) {
            throw refused(
                    payment.id(),
                    Reason.OTHER_CURRENCY,
                    document.number() + " is in " + document.open().currency() + ", " + payment.amount() + " was paid");
        }
        boolean isNote = document.kind() == DocumentKind.CREDIT_NOTE;
        if (isNote != payment.amount().isNegative()) {
            throw refused(
                    payment.id(),
                    Reason.OTHER_DIRECTION,
                    document.number() + (isNote ? " is paid out by a debit" : " is paid by a credit"));
        }
        if (!isNote && !document.account().equals(payment.account())) {
            throw refused(
                    payment.id(),
                    Reason.OTHER_ACCOUNT,
                    document.number() + " is to be paid to " + document.account() + ", the money came to "
                            + payment.account());
        }
    }

    /** With what the differences of the document let go. */
    private Money left(Allocation allocation) {
        return draft.differences().stream()
                .filter(one -> one.invoice().equals(allocation.invoice()))
                .map(Difference::amount)
                .reduce(document(allocation.invoice()).open().minus(allocation.amount()), Money::minus);
    }

    private void requireOpen(Allocation allocation) {
        Money left = left(allocation);
        OpenInvoice document = document(allocation.invoice());
        boolean opposite = allocation.amount().isNegative() != payment.amount().isNegative();
        if (opposite
                || left.isPositive() && document.open().isNegative()
                || left.isNegative() && !document.open().isNegative()) {
            throw refused(
                    payment.id(),
                    Reason.MORE_THAN_OPEN,
                    document.number() + " has " + document.open() + " open, not " + allocation.amount());
        }
    }

    private void requireAllowed(Difference difference) {
        Allocation part = draft.allocations().stream()
                .filter(one -> one.invoice().equals(difference.invoice()))
                .findFirst()
                .orElseThrow(() -> refused(
                        payment.id(),
                        Reason.NO_DIFFERENCE,
                        "nothing is allocated to document " + difference.invoice()));
        Money size = difference.amount().isNegative() ? difference.amount().negated() : difference.amount();
        boolean within = difference.cause() == Difference.Cause.ROUNDING
                ? policy.isRounding(size)
                : difference.amount().isPositive()
                        && policy.isFee(size, document(part.invoice()).open());
        boolean once = draft.differences().stream()
                        .filter(one -> one.invoice().equals(difference.invoice()))
                        .count()
                == 1;
        if (!within || !once || !left(part).isZero()) {
            throw refused(
                    payment.id(),
                    Reason.NO_DIFFERENCE,
                    difference.amount() + " is no " + difference.cause() + " by which document "
                            + document(part.invoice()).number() + " is settled");
        }
    }

    private void requireRest() {
        if (rest.isNegative() && payment.amount().isPositive()
                || rest.isPositive() && payment.amount().isNegative()) {
            throw refused(
                    payment.id(),
                    Reason.MORE_THAN_PAID,
                    payment.amount() + " was paid, " + payment.amount().minus(rest) + " is allocated");
        }
        draft.surplusOf().ifPresent(invoice -> {
            Money open = draft.allocations().stream()
                    .filter(one -> one.invoice().equals(invoice))
                    .map(this::left)
                    .findFirst()
                    .orElse(document(invoice).open());
            if (open.isPositive()) {
                throw refused(
                        payment.id(), Reason.STILL_OPEN, document(invoice).number() + " has " + open + " open still");
            }
        });
    }
}
