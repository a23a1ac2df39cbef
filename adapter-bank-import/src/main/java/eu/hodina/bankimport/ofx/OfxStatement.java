package eu.hodina.bankimport.ofx;

import eu.hodina.bankimport.file.Place;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.Counterparty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One {@code STMTRS}, or {@code CCSTMTRS} of a card. OFX has no opening balance: it stays unknown, for the ledger balance
 * is often of another day than the last movement.
 */
final class OfxStatement {
    private static final String FIO = "2010";

    private Optional<String> currency = Optional.empty();
    private Optional<String> bank = Optional.empty();
    private Optional<String> account = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private Optional<BigDecimal> closing = Optional.empty();

    void put(String parent, String element, String value, Place at) {
        switch (parent + "/" + element) {
            case "STMTRS/CURDEF", "CCSTMTRS/CURDEF" -> currency = OfxValues.text(value);
            case "BANKACCTFROM/BANKID" -> bank = OfxValues.text(value);
            case "BANKACCTFROM/ACCTID", "CCACCTFROM/ACCTID" -> account = OfxValues.text(value);
            case "BANKTRANLIST/DTSTART" -> from = OfxValues.date(value, element, at);
            case "BANKTRANLIST/DTEND" -> to = OfxValues.date(value, element, at);
            case "LEDGERBAL/BALAMT" -> closing = OfxValues.text(value).map(text -> OfxValues.amount(text, element, at));
            default -> {
                // what is available, kinds of accounts, branches
            }
        }
    }

    Optional<String> currency() {
        return currency;
    }

    BankStatement head() {
        return new BankStatement(
                czech().map(Iban::value).or(() -> account),
                currency,
                Optional.empty(),
                from,
                to,
                Optional.empty(),
                closing);
    }

    /** Four digits are a Czech bank only where the currency says so, or where it is Fio, whose files these are. */
    private Optional<Iban> czech() {
        boolean home = currency.filter("CZK"::equals).isPresent()
                || bank.filter(FIO::equals).isPresent();
        return home ? new Counterparty(Optional.empty(), account, bank).iban() : Optional.empty();
    }
}
