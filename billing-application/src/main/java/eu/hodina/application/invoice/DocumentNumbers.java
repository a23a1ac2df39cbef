package eu.hodina.application.invoice;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.firm.NumberCounters;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.time.LocalDate;

/**
 * Draws the number of a document within the transaction that issues it (handbook 4.12): gapless in its series and year,
 * and with a variable symbol under which no other payment is awaited on the account.
 *
 * <pre>{@code
 * InvoiceNumber number = new DocumentNumbers(ports).next(firm, content, LocalDate.parse("2026-11-23"));   // FV20260001
 * }</pre>
 */
public final class DocumentNumbers {
    private final NumberCounters counters;
    private final OpenSymbols symbols;

    /**
     * Draws from what is kept.
     *
     * @param ports all that is kept
     */
    public DocumentNumbers(Ports ports) {
        this.counters = ports.numberCounters();
        this.symbols = ports.openSymbols();
    }

    /**
     * Draws the next number. A transaction that is rolled back gives it back.
     *
     * @param firm who issues
     * @param content of the document, whose kind has a series of its own
     * @param issueDate in whose year it counts
     * @return the number
     * @throws RefusedException where its symbol is that of a document on the same account that is not paid yet
     */
    public InvoiceNumber next(Firm firm, InvoiceContent content, LocalDate issueDate) {
        NumberSeries series = firm.seriesOf(content.kind().series());
        long counter = counters.next(firm.id(), series, issueDate.getYear());
        InvoiceNumber number = new InvoiceNumber(series.number(issueDate.getYear(), counter));
        if (content.payable().isPositive()) {
            refuseAwaited(number, content, series);
        }
        return number;
    }

    /** Series are told apart when they are set up; a counter beyond its digits may still come to another's symbol. */
    private void refuseAwaited(InvoiceNumber number, InvoiceContent content, NumberSeries series) {
        symbols.openUnder(content.account().iban(), number.variableSymbol()).ifPresent(open -> {
            throw new RefusedException(
                    "",
                    "a variable symbol was expected under which nothing is open on the account; " + number
                            + " would be paid under " + number.variableSymbol() + ", as " + open
                            + " is: the series " + series.code() + " needs a prefix with other digits");
        });
    }
}
