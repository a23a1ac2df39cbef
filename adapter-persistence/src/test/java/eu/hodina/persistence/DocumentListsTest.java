package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static eu.hodina.persistence.ListCost.MANY;
import static eu.hodina.persistence.ListCost.SHOWN;

import eu.hodina.application.Ports;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.PublishedRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lists of documents and of exchange rates read what they show, however much there is. */
class DocumentListsTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final Ports ports = TestStore.empty();
    private final ListCost cost = new ListCost(ports);

    private void fill() {
        aSmallFirmIn(ports);
        List<PublishedRate> rates = new ArrayList<>();
        ports.transactions().run(() -> {
            for (int i = 0; i < MANY; i++) {
                ports.invoices().add(anInvoice("FV2026%04d".formatted(i + 1)));
                LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i);
                rates.add(new PublishedRate(day, ExchangeRate.parse("EUR", "CZK", "24.350"), "ČNB"));
                rates.add(new PublishedRate(day, ExchangeRate.parse("USD", "CZK", "21.100"), "ČNB"));
            }
            ports.exchangeRates().putAll(rates);
        });
        cost.analyze("invoice", "invoice_line", "invoice_state", "exchange_rate");
    }

    @Test
    void a_page_costs_what_it_shows() {
        fill();
        Optional<InvoiceNumber> middle = Optional.of(new InvoiceNumber("FV20260500"));
        cost.assertLittle("invoices", () -> ports.invoices().page(Optional.empty(), SHOWN));
        cost.assertLittle("invoices, later", () -> ports.invoices().page(middle, SHOWN));
        Optional<PublishedRate.Key> later = Optional.of(new PublishedRate.Key(EUR, LocalDate.of(2021, 6, 1)));
        cost.assertLittle("rates", () -> ports.exchangeRates().page(Optional.empty(), Optional.empty(), SHOWN));
        cost.assertLittle("rates of a currency", () -> ports.exchangeRates().page(Optional.of(EUR), later, SHOWN));
        cost.assertLittle("rates, later", () -> ports.exchangeRates().page(Optional.empty(), later, SHOWN));
    }
}
