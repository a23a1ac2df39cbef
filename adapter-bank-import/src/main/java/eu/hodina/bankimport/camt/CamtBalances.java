package eu.hodina.bankimport.camt;

import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.bankimport.xml.XmlValues;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Chooses the opening and the closing among the balances of a statement. Opening is OPBD, else PRCD, as Czech banks
 * have it; closing is CLBD. ITBD stands for the end of a page and for the beginning of the next. Where a bank gives one
 * a day, the first opens and the last closes. Available balances (CLAV and others) are of no use here.
 */
final class CamtBalances {
    private Optional<Balance> opening = Optional.empty();
    private Optional<Balance> previous = Optional.empty();
    private Optional<Balance> closing = Optional.empty();
    private Optional<Balance> firstInterim = Optional.empty();
    private Optional<Balance> lastInterim = Optional.empty();

    private record Balance(BigDecimal amount, Optional<String> currency, Optional<LocalDate> date) {
        private boolean isBefore(Balance other) {
            return date.isPresent() && other.date.isPresent() && date.get().isBefore(other.date.get());
        }
    }

    /** Takes in the {@code Bal} on which the cursor stands; a balance without a mark is a credit. */
    void read(XmlCursor xml) throws IOException {
        String code = "";
        Optional<BigDecimal> amount = Optional.empty();
        Optional<String> currency = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        boolean credit = true;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "Tp" -> code = code(xml);
                case "Amt" -> {
                    currency = XmlValues.currency(xml);
                    amount = Optional.of(XmlValues.amount(xml));
                }
                case "CdtDbtInd" -> credit = XmlValues.isCredit(xml);
                case "Dt" -> date = XmlValues.date(xml);
                default -> {
                    // credit lines and availability
                }
            }
        }
        if (amount.isPresent()) {
            add(code, new Balance(credit ? amount.get() : amount.get().negate(), currency, date));
        }
    }

    private static String code(XmlCursor xml) throws IOException {
        String code = "";
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("CdOrPrtry") || xml.name().equals("Cd")) {
                code = xml.text();
            }
        }
        return code;
    }

    private void add(String code, Balance balance) {
        switch (code) {
            case "OPBD" -> opening = earlier(opening, balance);
            case "PRCD" -> previous = earlier(previous, balance);
            case "CLBD" -> closing = later(closing, balance);
            case "ITBD" -> {
                firstInterim = earlier(firstInterim, balance);
                lastInterim = later(lastInterim, balance);
            }
            default -> {
                // available, expected and for information
            }
        }
    }

    private static Optional<Balance> earlier(Optional<Balance> held, Balance balance) {
        return held.isEmpty() || balance.isBefore(held.get()) ? Optional.of(balance) : held;
    }

    private static Optional<Balance> later(Optional<Balance> held, Balance balance) {
        return held.isEmpty() || !balance.isBefore(held.get()) ? Optional.of(balance) : held;
    }

    /** A single interim balance is where the account stands at the end of what is reported. */
    private Optional<Balance> opens() {
        boolean interimOpens = closing.isPresent() || !firstInterim.equals(lastInterim);
        return opening.or(() -> previous).or(() -> interimOpens ? firstInterim : Optional.empty());
    }

    private Optional<Balance> closes() {
        return closing.or(() -> lastInterim);
    }

    Optional<BigDecimal> opening() {
        return opens().map(Balance::amount);
    }

    Optional<BigDecimal> closing() {
        return closes().map(Balance::amount);
    }

    /** That of the balances, where they have the same. */
    Optional<String> currency() {
        Optional<String> first = opens().flatMap(Balance::currency);
        Optional<String> last = closes().flatMap(Balance::currency);
        return first.isEmpty() || first.equals(last) || last.isEmpty() ? first.or(() -> last) : Optional.empty();
    }
}
