package eu.hodina.application.invoice;

import static eu.hodina.application.invoice.DocumentPress.lawful;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Texts;
import eu.hodina.application.firm.VatRateTable;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.AdvancePayment;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: a VAT payer declares the tax of an advance on the day on which it came, by a document of its own, within 15 days
 * (Act 235/2004 Sb., § 20a and § 28; handbook 4.8).
 */
public final class TaxAdvances {
    private static final String WORDS = "eu.hodina.application.invoice.DocumentWords";

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
    public TaxAdvances(Ports ports, VatRateTable vatRates, DocumentPress press) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.vatRates = Objects.requireNonNull(vatRates, "vatRates");
        this.press = Objects.requireNonNull(press, "press");
    }

    /** What the law wants of an advance. */
    public enum Duty {
        /** No tax is declared on it. */
        NONE,
        /** A consumer need not be given a document. */
        OPTIONAL,
        /** A document has to be issued. */
        REQUIRED,
        /** There is one. */
        DONE
    }

    /**
     * An advance with what is to be done about it.
     *
     * @param advance the money that came
     * @param proforma by which it was asked for
     * @param taxDocument that was issued on it
     * @param duty whether one is to be issued
     * @param until the last day in time
     */
    public record Listed(
            ReceivedAdvance advance, Invoice proforma, Optional<Invoice> taxDocument, Duty duty, LocalDate until) {
        /** Checks nothing but presence. */
        public Listed {
            Objects.requireNonNull(advance, "advance");
            Objects.requireNonNull(proforma, "proforma");
            Objects.requireNonNull(taxDocument, "taxDocument");
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * {@return the advances of a client, by the day on which they came}
     *
     * @param client who paid
     */
    public List<Listed> of(ClientId client) {
        return ports.transactions()
                .call(() ->
                        ports.advances().of(client).stream().map(this::listed).toList());
    }

    /**
     * {@return a page of the advances that are neither taxed nor deducted, so that none is forgotten}
     *
     * @param after where the page begins; none for the first
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<Listed> untaxed(Optional<AdvanceKey> after, int limit) {
        return ports.transactions()
                .call(() -> Page.of(
                        ports.advances().untaxed(after, limit + 1).stream()
                                .map(this::listed)
                                .toList(),
                        limit,
                        listed -> listed.advance().key().toString()));
    }

    private Listed listed(ReceivedAdvance advance) {
        Invoice proforma = ports.invoices().find(advance.key().proforma()).orElseThrow();
        AdvancePayment payment = new AdvancePayment(proforma, advance.day(), advance.amount());
        Optional<Invoice> document =
                advance.taxDocument().flatMap(id -> ports.invoices().find(id));
        return new Listed(advance, proforma, document, duty(advance, payment), payment.taxedUntil());
    }

    private Duty duty(ReceivedAdvance advance, AdvancePayment payment) {
        if (advance.taxDocument().isPresent()) {
            return Duty.DONE;
        }
        Firm firm = ports.firms().find(payment.proforma().content().firm()).orElseThrow();
        if (!DeductAdvances.isTaxed(firm, payment) || advance.deductedBy().isPresent()) {
            return Duty.NONE;
        }
        Client client = ports.clients().find(advance.client()).orElseThrow();
        return DeductAdvances.isConsumer(client) ? Duty.OPTIONAL : Duty.REQUIRED;
    }

    /**
     * Issues the tax document on an advance: its tax from what came, at the rates of that day.
     *
     * @param caller who does it
     * @param key of the advance
     * @return the document, whose tax point is the day on which the money came
     * @throws NotFoundException where there is no such advance
     * @throws RefusedException where none is issued on it, or there is one
     */
    public Invoice tax(Caller caller, AdvanceKey key) {
        return ports.transactions().callAgain(() -> {
            ClientId owner = found(key).client();
            ports.clients().lock(owner);
            ReceivedAdvance advance = found(key);
            refuseDone(advance);
            Invoice proforma = ports.invoices().find(key.proforma()).orElseThrow();
            AdvancePayment payment = new AdvancePayment(proforma, advance.day(), advance.amount());
            Firm firm = ports.firms().find(proforma.content().firm()).orElseThrow();
            if (!DeductAdvances.isTaxed(firm, payment)) {
                throw new RefusedException(
                        "",
                        "an advance that is taxed was expected: " + proforma.number()
                                + (payment.bearsTax()
                                        ? " is of a firm that was no VAT payer on " + advance.day()
                                        : " is for a supply on which this firm declares no Czech tax"));
            }
            Client client = ports.clients().find(owner).orElseThrow();
            Invoice document = press.issue(caller, firm, content(payment, firm, client), advance.day());
            ports.advances().tax(key, document.id());
            return document;
        });
    }

    private ReceivedAdvance found(AdvanceKey key) {
        return ports.advances().find(key).orElseThrow(() -> new NotFoundException("advance", key.toString()));
    }

    private void refuseDone(ReceivedAdvance advance) {
        advance.taxDocument().or(advance::deductedBy).ifPresent(id -> {
            throw new RefusedException(
                    "", "an advance that waits was expected: " + number(id) + " is issued on this one");
        });
    }

    private String number(InvoiceId id) {
        return ports.invoices().find(id).map(Invoice::number).orElseThrow().value();
    }

    private InvoiceContent content(AdvancePayment payment, Firm firm, Client client) {
        InvoiceContent asked = payment.proforma().content();
        List<InvoiceLine> lines =
                lawful("", () -> payment.taxedLines(vatRates.rates(), text(asked.language(), payment)));
        InvoiceContent usual = new InvoiceContent(
                firm.id(),
                client.id(),
                Contents.supplier(firm, VatStatus.PAYER, asked.language()),
                Contents.customer(client),
                VatStatus.PAYER,
                asked.account(),
                asked.currency(),
                asked.language(),
                new DatePeriod(payment.day(), payment.day()),
                0,
                asked.purchaseOrders(),
                lines);
        var builder = usual.toBuilder()
                .kind(DocumentKind.PAYMENT_TAX_DOCUMENT)
                .method(asked.method())
                .prices(PriceMode.GROSS)
                .rounding(TotalRounding.EXACT)
                .original(DocumentReference.to(payment.proforma()));
        asked.otherLanguage().ifPresent(builder::otherLanguage);
        return builder.build();
    }

    private static String text(Language language, AdvancePayment payment) {
        return Texts.of(WORDS, language)
                .text("advance", payment.proforma().number().value());
    }
}
