package eu.hodina.app.demo;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * The bank's answer: an ABO file with the crowns of 9 to 13 November 2026, and a camt.053 file with the crowns of 16 to
 * 20 November, which begins where the other ended, and the euros of both weeks.
 */
public final class DemoStatements {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final DatePeriod FIRST_WEEK =
            new DatePeriod(LocalDate.parse("2026-11-09"), LocalDate.parse("2026-11-13"));
    private static final DatePeriod SECOND_WEEK =
            new DatePeriod(LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-20"));
    private static final DatePeriod BOTH_WEEKS = new DatePeriod(FIRST_WEEK.from(), SECOND_WEEK.to());

    private DemoStatements() {}

    /**
     * The files in the order in which they come.
     *
     * @param payments in both currencies, dated 9 to 20 November 2026, no crowns on the weekend between
     */
    public static List<DocumentFile> files(Firm firm, List<DemoPayment> payments) {
        DemoStatement first = statement(firm, CZK, 45, FIRST_WEEK, Money.parse("CZK", "412336.20"), payments);
        DemoStatement second = statement(firm, CZK, 46, SECOND_WEEK, first.closing(), payments);
        DemoStatement euros = statement(firm, EUR, 11, BOTH_WEEKS, Money.parse("EUR", "8204.75"), payments);
        return List.of(
                DocumentFile.of("vypis-czk-2026-11-13.gpc", "application/octet-stream", AboWriter.write(first)),
                DocumentFile.of(
                        "vypis-2026-11-20.camt053.xml", "application/xml", CamtWriter.write(List.of(second, euros))));
    }

    private static DemoStatement statement(
            Firm firm, Currency currency, int number, DatePeriod period, Money opening, List<DemoPayment> payments) {
        BankAccount account = firm.accountIn(currency)
                .orElseThrow(() -> new IllegalArgumentException("the firm has no account in " + currency));
        List<DemoPayment> own = payments.stream()
                .filter(payment -> payment.amount().currency().equals(currency) && period.contains(payment.date()))
                .toList();
        return new DemoStatement(account, firm.name(), number, period, opening, own);
    }
}
