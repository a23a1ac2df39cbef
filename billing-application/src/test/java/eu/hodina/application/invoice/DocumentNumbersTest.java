package eu.hodina.application.invoice;

import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentNumbersTest {
    private static final NumberSeries TWELVE = new NumberSeries("INVOICE", "F12", 4);
    private static final NumberSeries TWO = new NumberSeries("PROFORMA", "Z2", 4);

    private final Ports ports = new MemoryPorts();
    private final DocumentNumbers numbers = new DocumentNumbers(ports);

    private static Firm firm(NumberSeries invoices, List<NumberSeries> others) {
        Firm firm = aFirm();
        return new Firm(
                firm.id(),
                firm.name(),
                firm.address(),
                firm.companyNumber(),
                firm.taxNumber(),
                firm.registration(),
                firm.registrationInEnglish(),
                firm.email(),
                firm.phone(),
                firm.web(),
                firm.vatStatuses(),
                firm.accounts(),
                invoices,
                others,
                firm.zone());
    }

    private static InvoiceContent content(DocumentKind kind) {
        return anInvoice("FV20260001").content().toBuilder().kind(kind).build();
    }

    private String next(Firm firm, DocumentKind kind, String day) {
        return ports.transactions()
                .call(() -> numbers.next(firm, content(kind), day(day)))
                .value();
    }

    @Test
    void each_kind_counts_in_its_series_and_the_year_of_issue() {
        Firm firm = aFirm();
        assertThat(List.of(
                        next(firm, DocumentKind.INVOICE, "2026-12-31"),
                        next(firm, DocumentKind.SIMPLIFIED_INVOICE, "2026-12-31"),
                        next(firm, DocumentKind.INVOICE, "2027-01-01"),
                        next(firm, DocumentKind.PROFORMA, "2026-12-31")))
                .containsExactly("FV20260001", "FV20260002", "FV20270001", "ZFV1-20260001");
    }

    @Test
    void a_symbol_under_which_a_payment_is_awaited_is_refused_and_its_number_is_given_back() {
        Firm firm = firm(TWELVE, List.of(TWO));
        assertThat(new InvoiceNumber("F12202610000").variableSymbol())
                .isEqualTo(new InvoiceNumber("Z2202610000").variableSymbol());
        ports.transactions().run(() -> {
            for (int i = 1; i < 10_000; i++) {
                ports.numberCounters().next(firm.id(), TWELVE, 2026);
            }
        });
        ports.invoices().add(anInvoice("Z2202610000"));
        assertThatThrownBy(() -> next(firm, DocumentKind.INVOICE, "2026-12-31"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a variable symbol was expected under which nothing is open on the account; F12202610000"
                        + " would be paid under 2202610000, as Z2202610000 is: the series INVOICE needs a prefix with"
                        + " other digits");
        ports.invoices().keepState(anInvoice("Z2202610000").cancelled());
        assertThat(next(firm, DocumentKind.INVOICE, "2026-12-31")).isEqualTo("F12202610000");
    }
}
