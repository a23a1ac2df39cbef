package eu.hodina.application.exchange.accounting;

import eu.hodina.application.Ports;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.money.ExchangeRate;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/**
 * The rate into crowns of a document that states none, since it bears no Czech tax: that of its tax point, and of a
 * correction that of the tax point of its original (handbook 4.10).
 */
final class CrownRates implements Function<Invoice, ExchangeRate> {
    private final Ports ports;

    CrownRates(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    @Override
    public ExchangeRate apply(Invoice document) {
        return document.content()
                .inCzk()
                .orElseGet(() -> ports.exchangeRates()
                        .rateOn(document.content().currency(), day(document))
                        .rate());
    }

    private LocalDate day(Invoice document) {
        return document.content()
                .original()
                .filter(original -> document.content().kind().corrects())
                .map(DocumentReference::id)
                .flatMap(ports.invoices()::find)
                .map(Invoice::taxPoint)
                .orElse(document.taxPoint());
    }
}
