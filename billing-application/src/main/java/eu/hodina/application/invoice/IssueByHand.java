package eu.hodina.application.invoice;

import static eu.hodina.application.invoice.DocumentPress.lawful;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.firm.VatRateTable;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Use case: an invoice, a simplified one or a proforma of lines that a person wrote. */
public final class IssueByHand {
    private static final Set<DocumentKind> KINDS =
            EnumSet.of(DocumentKind.INVOICE, DocumentKind.SIMPLIFIED_INVOICE, DocumentKind.PROFORMA);

    /** So long tax documents are kept (§ 35 of the VAT act): one of an older day is a slip of the pen. */
    private static final int YEARS_BACK = 10;

    private final Ports ports;
    private final VatRateTable vatRates;
    private final DocumentPress press;

    /**
     * Made by {@link eu.hodina.application.Billing#documents}.
     *
     * @param ports all that is kept
     * @param vatRates the rates of VAT by day
     * @param press numbers and keeps documents
     */
    public IssueByHand(Ports ports, VatRateTable vatRates, DocumentPress press) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.vatRates = Objects.requireNonNull(vatRates, "vatRates");
        this.press = Objects.requireNonNull(press, "press");
    }

    /**
     * Issues it today, under the next number of its series.
     *
     * @param caller who does it
     * @param draft what it is to say
     * @return the document
     * @throws RefusedException where the law, the client or the firm does not allow it
     * @throws eu.hodina.domain.money.MissingExchangeRateException where its tax cannot be stated in crowns
     */
    public Invoice issue(Caller caller, HandDraft draft) {
        if (!KINDS.contains(draft.kind())) {
            throw new RefusedException("/kind", "one of " + KINDS + " was expected, not " + draft.kind());
        }
        return ports.transactions().callAgain(() -> {
            Firm firm = ports.firms()
                    .find(draft.firm())
                    .orElseThrow(() -> new RefusedException("/firm", "a firm that is there was expected"));
            ports.clients().lock(draft.client());
            Client client = ports.clients()
                    .find(draft.client())
                    .orElseThrow(() -> new RefusedException("/client", "a client who is there was expected"));
            LocalDate today = press.today(firm);
            LocalDate taxPoint = draft.taxPoint().orElse(today);
            checkTaxPoint(taxPoint, today);
            return issue(caller, draft, firm, client, taxPoint);
        });
    }

    private static void checkTaxPoint(LocalDate taxPoint, LocalDate today) {
        LocalDate first = today.minusYears(YEARS_BACK);
        if (taxPoint.isAfter(today) || taxPoint.isBefore(first)) {
            throw new RefusedException(
                    "/taxPoint", "a day from " + first + " to today, " + today + ", was expected, not " + taxPoint);
        }
    }

    private Invoice issue(Caller caller, HandDraft draft, Firm firm, Client client, LocalDate taxPoint) {
        HandContents contents = new HandContents(ports, firm, client, vatRates.rates(), taxPoint);
        InvoiceContent content = contents.content(draft, List.of());
        DeductAdvances advances = new DeductAdvances(ports);
        DeductAdvances.Taken taken = advances.choose(
                firm,
                client,
                content.currency(),
                orders(draft),
                taxPoint,
                draft.kind() == DocumentKind.INVOICE ? draft.advances() : refuseAdvances(draft));
        InvoiceContent whole = taken.deductions().isEmpty() ? content : lawful("/advances", () -> taken.offOf(content));
        Invoice document = press.issue(caller, firm, whole, taxPoint);
        advances.keep(taken, document.id());
        return document;
    }

    private static AdvanceChoice refuseAdvances(HandDraft draft) {
        if (draft.advances().scope() == AdvanceChoice.Scope.NAMED
                || draft.advances().scope() == AdvanceChoice.Scope.CLIENT) {
            throw new RefusedException("/advances", "only an INVOICE deducts advances, not a " + draft.kind());
        }
        return AdvanceChoice.NONE;
    }

    private static Set<OrderId> orders(HandDraft draft) {
        return draft.lines().stream().flatMap(line -> line.order().stream()).collect(Collectors.toSet());
    }
}
