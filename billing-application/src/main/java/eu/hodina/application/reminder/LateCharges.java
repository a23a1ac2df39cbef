package eu.hodina.application.reminder;

import eu.hodina.application.Ports;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.reminder.LateInterest;
import eu.hodina.domain.reminder.LateTerms;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is owed for the delay of a document, and what was charged of it. */
final class LateCharges {
    private static final Set<DocumentKind> PRINCIPALS =
            EnumSet.of(DocumentKind.INVOICE, DocumentKind.SIMPLIFIED_INVOICE, DocumentKind.DEBIT_NOTE);

    private final Ports ports;

    LateCharges(Ports ports) {
        this.ports = ports;
    }

    /** Whether its delay costs interest: a penalty bears none. */
    static boolean isPrincipal(Invoice document) {
        return PRINCIPALS.contains(document.content().kind());
    }

    /** Whatever of it was charged before; none where nothing was late. */
    Optional<LateInterest> interest(Invoice late, LocalDate until) {
        LateTerms terms = ports.reminderPolicies()
                .terms(late.content().firm(), late.content().client())
                .policy()
                .late();
        return interest(late, until, terms);
    }

    Optional<LateInterest> interest(Invoice late, LocalDate until, LateTerms terms) {
        List<LateInterest.Paid> paid = ports.receivables().paidOn(late.id()).stream()
                .map(one -> new LateInterest.Paid(one.day(), one.amount()))
                .toList();
        return LateInterest.of(
                late.dueDate(),
                late.content().payable(),
                paid,
                until,
                ports.repoRates().rates(),
                terms);
    }

    /** The lines of the penalties about a document that hold. */
    List<InvoiceLine> charged(Invoice late) {
        return ports.invoices().about(late.id()).stream()
                .filter(one -> one.content().kind() == DocumentKind.PENALTY && one.state() != InvoiceState.CANCELLED)
                .flatMap(one -> one.content().lines().stream())
                .toList();
    }
}
