package eu.hodina.bankimport.fio;

import eu.hodina.bankimport.file.Place;
import eu.hodina.bankimport.file.Symbols;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import eu.hodina.domain.payment.PaymentSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One movement by the numbers of Fio's columns (manual of the interface, chapter 5.3): 22 is its id, 1 the amount. */
final class FioMovement {
    private static final int DATE = 0;
    private static final int AMOUNT = 1;
    private static final int ACCOUNT = 2;
    private static final int BANK = 3;
    private static final int CONSTANT = 4;
    private static final int VARIABLE = 5;
    private static final int SPECIFIC = 6;
    private static final int KIND = 8;
    private static final int NAME = 10;
    private static final int CURRENCY = 14;
    private static final int MESSAGE = 16;
    private static final int ID = 22;
    private static final int BIC = 26;
    private static final int PAYER_REFERENCE = 27;
    private static final int LAST = 99;

    private final Map<Integer, String> columns = new HashMap<>();

    /** The number of {@code column22}; negative for another name. */
    static int column(String name, String prefix) {
        int number = -1;
        if (name.startsWith(prefix) && name.length() <= prefix.length() + 2) {
            for (int i = prefix.length(); i < name.length(); i++) {
                int digit = name.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                number = Math.max(0, number) * 10 + digit;
            }
        }
        return number;
    }

    void put(int column, String value) {
        if (column >= 0 && column <= LAST) {
            columns.put(column, value);
        }
    }

    private Optional<String> find(int column) {
        return Optional.ofNullable(columns.get(column)).flatMap(FioValues::text);
    }

    BankTransaction toTransaction(FioInfo info, Place place) {
        String amount = find(AMOUNT).orElseThrow(() -> place.refused("an amount (column 1) was expected"));
        return BankTransaction.of(FioValues.amount(amount, "the amount (column 1)", place))
                .booked(find(DATE).flatMap(text -> FioValues.date(text, "the date (column 0)", place)))
                .currency(find(CURRENCY).or(info::currency))
                .reversal(find(KIND)
                        .filter(kind -> kind.toLowerCase(Locale.ROOT).startsWith("storno"))
                        .isPresent())
                .reference(find(ID))
                .counterparty(counterparty())
                .symbols(symbols(place))
                .endToEndId(find(PAYER_REFERENCE))
                .message(find(MESSAGE))
                .build();
    }

    private Counterparty counterparty() {
        Optional<String> account = find(ACCOUNT);
        Optional<String> code = find(BANK).filter(text -> !text.equals("0000"));
        boolean abroad =
                account.filter(text -> text.matches("[A-Z]{2}\\d{2}.*")).isPresent();
        return new Counterparty(find(NAME), account, abroad ? find(BIC).or(() -> code) : code.or(() -> find(BIC)));
    }

    /** A payment from abroad has no columns for symbols filled, but may have them in the payer's texts. */
    private PaymentSymbols symbols(Place place) {
        PaymentSymbols own =
                PaymentSymbols.find(symbol(VARIABLE, place), symbol(CONSTANT, place), symbol(SPECIFIC, place));
        return own.equals(PaymentSymbols.none())
                ? Symbols.in(
                        find(PAYER_REFERENCE).orElse("") + "\n" + find(MESSAGE).orElse(""))
                : own;
    }

    private String symbol(int column, Place place) {
        return Symbols.cell(find(column).orElse(""), "column " + column, place);
    }
}
