package eu.hodina.app.demo;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.Versioned;
import eu.hodina.application.invoice.AdvanceChoice;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.CorrectionDraft;
import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.application.invoice.Draft;
import eu.hodina.application.invoice.HandDraft;
import eu.hodina.application.invoice.HandLine;
import eu.hodina.application.invoice.TaxAdvances;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the demo issues by hand: an advance of the bakery with all that follows from it, and a credit note for the school. */
final class DemoDocuments {
    private final Billing billing;
    private final Ports ports;
    private final Caller caller;

    DemoDocuments(Billing billing, Ports ports, Caller caller) {
        this.billing = billing;
        this.ports = ports;
        this.caller = caller;
    }

    /** The accountants' invoice, with the list of its work and of what the retainer covered. */
    void billWithAnnex() {
        DocumentOptions usual = DocumentOptions.USUAL;
        DocumentOptions withAnnex = new DocumentOptions(
                usual.language(),
                usual.otherLanguage(),
                usual.paymentDays(),
                usual.method(),
                usual.prices(),
                usual.rounding(),
                usual.purchaseOrders(),
                usual.note(),
                true);
        Versioned<Draft> draft = billing.documents()
                .drafts()
                .add(
                        caller,
                        DemoFirm.firm().id(),
                        DemoClients.ACCOUNTANTS.id(),
                        BillingRequest.until(DemoFirm.BILLED_MONTH.atEndOfMonth()),
                        withAnnex);
        billing.documents().drafts().issue(caller, draft.value().id(), draft.version());
    }

    /** 40 000.00 CZK with VAT, before the terminals are bought. */
    void askForAdvance() {
        HandLine line = new HandLine(
                "Záloha na pokladní terminály",
                Optional.empty(),
                Money.parse("CZK", "40000.00"),
                Optional.empty(),
                Optional.of(DemoOrders.SHOP.id()));
        billing.documents().issueByHand().issue(caller, draft(DocumentKind.PROFORMA, List.of(line)));
    }

    /** Each advance that came gets its tax document. */
    void taxAdvances() {
        for (TaxAdvances.Listed listed : billing.documents().taxAdvances().of(DemoClients.BAKERY.id())) {
            if (listed.duty() == TaxAdvances.Duty.REQUIRED) {
                billing.documents().taxAdvances().tax(caller, listed.advance().key());
            }
        }
    }

    /** Two terminals of 18 900.00 and 12 000.00 for connecting them, 60 258.00 with VAT, less the advance of the order. */
    void settleAdvance() {
        HandLine terminals = new HandLine(
                "Pokladní terminál s tiskárnou",
                Optional.of(Quantity.parse("2")),
                Optional.of("ks"),
                Money.parse("CZK", "18900.00"),
                Optional.empty(),
                Optional.of(DemoOrders.SHOP.id()));
        HandLine setup = new HandLine(
                "Napojení terminálů na internetový obchod",
                Optional.empty(),
                Money.parse("CZK", "12000.00"),
                Optional.empty(),
                Optional.of(DemoOrders.SHOP.id()));
        billing.documents().issueByHand().issue(caller, draft(DocumentKind.INVOICE, List.of(terminals, setup)));
    }

    /** Three hours of training at 1 500.00 that the school had not got. */
    void creditTraining() {
        HandLine line =
                HandLine.of("Školení učitelů – odpadlý termín, 3 h po 1 500,00 Kč", Money.parse("CZK", "4500.00"));
        CorrectionDraft draft = new CorrectionDraft(
                List.of(line),
                "termín školení odpadl, byl účtován omylem",
                LocalDate.parse("2026-11-20"),
                Optional.empty());
        billing.documents().correct().credit(caller, invoiceOfSchool().number(), draft);
    }

    /** There is one with any work logs: it bills the package. */
    private Invoice invoiceOfSchool() {
        return ports.transactions()
                .call(() -> ports.invoices().all().stream()
                        .filter(invoice -> invoice.content().client().equals(DemoClients.SCHOOL.id()))
                        .filter(invoice -> invoice.content().kind() == DocumentKind.INVOICE)
                        .findFirst()
                        .orElseThrow());
    }

    private static HandDraft draft(DocumentKind kind, List<HandLine> lines) {
        return new HandDraft(
                kind,
                DemoFirm.firm().id(),
                DemoClients.BAKERY.id(),
                lines,
                Optional.empty(),
                AdvanceChoice.OF_ORDERS,
                DocumentOptions.USUAL);
    }
}
