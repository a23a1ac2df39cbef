package eu.hodina.application.invoice;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.ExchangeRate;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives a document its number and keeps it, with one record of who did it; always within the transaction of a use case. A
 * document that bears Czech VAT in another currency gets the rate of its tax point.
 */
public final class DocumentPress {
    private static final Currency CZK = Currency.getInstance("CZK");

    private final Ports ports;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#documents}.
     *
     * @param ports all that is kept
     * @param recorder keeps who did what
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public DocumentPress(Ports ports, ChangeRecorder recorder, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** What the trail says of a document; the rest stands on it for good. */
    private static Map<String, String> facts(Invoice document) {
        InvoiceContent content = document.content();
        return Map.of(
                "number", document.number().value(),
                "kind", content.kind().name(),
                "client", content.client().value(),
                "total", content.total().toString(),
                "payable", content.payable().toString(),
                "state", document.state().name());
    }

    /**
     * {@return today, where the firm is}
     *
     * @param firm who issues
     */
    public LocalDate today(Firm firm) {
        return LocalDate.ofInstant(clock.instant(), firm.zone());
    }

    /**
     * Issues a document today.
     *
     * @param caller who does it
     * @param firm who issues
     * @param said what it says
     * @param taxPoint the date of taxable supply, or the day of a payment
     * @return the document with its number
     * @throws RefusedException where the firm has no series for it, or its symbol is one under which another waits
     * @throws eu.hodina.domain.money.MissingExchangeRateException where its tax cannot be stated in crowns
     */
    public Invoice issue(Caller caller, Firm firm, InvoiceContent said, LocalDate taxPoint) {
        InvoiceContent content = rateOf(said, taxPoint)
                .map(rate -> said.toBuilder().inCzk(rate).build())
                .orElse(said);
        LocalDate today = today(firm);
        InvoiceNumber number = number(firm, content, today);
        Invoice document = Invoice.issue(new InvoiceId(identities.next()), number, content, today, taxPoint);
        ports.invoices().add(document);
        recorder.created(caller, subject(document), facts(document));
        return document;
    }

    private Optional<ExchangeRate> rateOf(InvoiceContent content, LocalDate taxPoint) {
        boolean taxed = content.declaresVat()
                && content.lines().stream().anyMatch(line -> line.vatCategory().bearsTax());
        return taxed && content.inCzk().isEmpty() && !content.currency().equals(CZK)
                ? Optional.of(ports.exchangeRates()
                        .rateOn(content.currency(), taxPoint)
                        .rate())
                : Optional.empty();
    }

    private InvoiceNumber number(Firm firm, InvoiceContent content, LocalDate today) {
        try {
            return new DocumentNumbers(ports).next(firm, content, today);
        } catch (IllegalStateException noSeries) {
            throw new RefusedException("/firm", String.valueOf(noSeries.getMessage()));
        }
    }

    /** Keeps the state, and who changed it. */
    void keepState(Caller caller, Invoice before, Invoice after) {
        ports.invoices().keepState(after);
        Subject subject = subject(after);
        recorder.changed(caller, subject, recorder.version(subject), facts(before), facts(after));
    }

    /** Records what is done to a document beside its state. */
    void record(Caller caller, Invoice document, Map<String, String> done) {
        Subject subject = subject(document);
        recorder.changed(caller, subject, recorder.version(subject), Optional.empty(), done);
    }

    static Subject subject(Invoice document) {
        return new Subject("invoice", document.id().value());
    }

    /** What a document of the law does not say is refused. */
    static <T> T lawful(String path, Supplier<T> factory) {
        try {
            return factory.get();
        } catch (IllegalArgumentException | ArithmeticException unlawful) {
            throw new RefusedException(path, String.valueOf(unlawful.getMessage()));
        }
    }
}
