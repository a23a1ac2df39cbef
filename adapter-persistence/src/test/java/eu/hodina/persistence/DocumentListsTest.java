package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Ports;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.PublishedRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The lists of documents and of exchange rates read what they show, however much there is. */
class DocumentListsTest {
    private static final int MANY = 1_000;
    private static final int SHOWN = 5;

    /** Rows and children of what is shown, and the steps to them; a full scan is at least {@value #MANY}. */
    private static final int ENOUGH = 100;

    private static final Currency EUR = Currency.getInstance("EUR");

    private final Ports ports = TestStore.empty();
    private final Sql sql = new Sql(new JdbcTransactions(TestStore.operations()));

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
        for (String table : List.of("invoice", "invoice_line", "invoice_state", "exchange_rate")) {
            sql.list("ANALYZE TABLE " + table, row -> table);
        }
    }

    private long rowsRead() {
        return sql.total("SELECT SUM(CAST(variable_value AS UNSIGNED)) AS total FROM information_schema.session_status"
                + " WHERE variable_name LIKE 'HANDLER_READ%' AND variable_name <> 'HANDLER_READ_RND_DELETED'");
    }

    private void assertReadsLittle(String what, Supplier<Collection<?>> list) {
        ports.transactions().run(() -> {
            long first = rowsRead();
            long counting = rowsRead() - first;
            long before = rowsRead();
            assertThat(list.get()).as(what).hasSize(SHOWN);
            assertThat(rowsRead() - before - counting).as(what).isLessThan(ENOUGH);
        });
    }

    @Test
    void a_page_costs_what_it_shows() {
        fill();
        Optional<InvoiceNumber> middle = Optional.of(new InvoiceNumber("FV20260500"));
        assertReadsLittle("invoices", () -> ports.invoices().page(Optional.empty(), SHOWN));
        assertReadsLittle("invoices, later", () -> ports.invoices().page(middle, SHOWN));
        Optional<PublishedRate.Key> later = Optional.of(new PublishedRate.Key(EUR, LocalDate.of(2021, 6, 1)));
        assertReadsLittle("rates", () -> ports.exchangeRates().page(Optional.empty(), Optional.empty(), SHOWN));
        assertReadsLittle("rates of a currency", () -> ports.exchangeRates().page(Optional.of(EUR), later, SHOWN));
        assertReadsLittle("rates, later", () -> ports.exchangeRates().page(Optional.empty(), later, SHOWN));
    }
}
