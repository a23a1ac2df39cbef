package eu.hodina.bankimport.abo;

import eu.hodina.bankimport.file.FixedRecord;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import eu.hodina.domain.payment.PaymentSymbols;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The 075 record and the 076, 078 and 079 that continue it. */
final class AboItem {
    private static final int SHORTEST = 97;
    private static final int BASIC = 128;
    /** Where the third column of a foreign payment's 078 and 079 begins: after "078" and 35 characters. */
    private static final int SECOND_COLUMN = 39;

    private static final Map<Integer, String> CURRENCIES = currencies();

    private final FixedRecord line;
    private Optional<String> id = Optional.empty();
    private Optional<String> comment = Optional.empty();
    private Optional<FixedRecord> first = Optional.empty();
    private Optional<FixedRecord> second = Optional.empty();

    AboItem(FixedRecord line) {
        requireLength(line);
        this.line = line;
    }

    static void requireLength(FixedRecord line) {
        if (line.length() < SHORTEST) {
            throw line.refused(
                    1,
                    "an item (075) of 128 characters, at least " + SHORTEST + ", was expected, found " + line.length());
        }
    }

    /** ISO 4217 as 0 and three digits; Česká spořitelna has the kind of data there. */
    static Optional<String> currency(FixedRecord line) {
        String code = line.field(119, 122);
        boolean iso = code.length() == 4 && FixedRecord.isDigits(code) && code.charAt(0) == '0';
        return iso ? Optional.ofNullable(CURRENCIES.get(Integer.parseInt(code))) : Optional.empty();
    }

    private static Map<Integer, String> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getNumericCode() > 0)
                .collect(Collectors.toMap(
                        Currency::getNumericCode, Currency::getCurrencyCode, (a, b) -> a.compareTo(b) < 0 ? a : b));
    }

    /** Takes in a continuation. */
    void add(FixedRecord more) {
        switch (more.field(1, 3)) {
            case "076" -> {
                id = more.number(4, 29);
                comment = more.words(36, 127);
            }
            case "078" -> first = Optional.of(more);
            default -> second = Optional.of(more);
        }
    }

    BankTransaction toTransaction(AboSurvey survey, boolean savingsCodes) {
        PostingCode code = PostingCode.parse(line);
        BigDecimal amount = code.signed(line.amount(49, 60, 2, "the amount"), savingsCodes);
        Optional<Iban> foreign = foreignAccount();
        return BankTransaction.of(amount)
                .booked(line.date(123, "the booking date"))
                .valued(line.date(92, "the value date"))
                .currency(extended(366, 368)
                        .filter(text -> text.matches("[A-Z]{3}"))
                        .or(() -> currency(line)))
                .reversal(code.isReversal())
                .reference(extended(335, 350).or(() -> id).or(() -> line.number(36, 48)))
                .counterparty(counterparty(survey, foreign))
                .symbols(PaymentSymbols.find(line.field(62, 71), line.field(78, 81), line.field(82, 91)))
                .message(message(foreign.isPresent()))
                .build();
    }

    private Counterparty counterparty(AboSurvey survey, Optional<Iban> foreign) {
        Optional<String> name = extended(369, 403).or(() -> line.words(98, 117));
        if (foreign.isPresent()) {
            Optional<String> full = second.flatMap(more -> more.words(SECOND_COLUMN, SECOND_COLUMN + 34));
            return new Counterparty(full.or(() -> name), foreign.map(Iban::value), bank());
        }
        Optional<String> account =
                line.number(20, 35).isEmpty() ? Optional.empty() : Optional.of(survey.plain(line.field(20, 35)));
        return new Counterparty(name, account, bank());
    }

    private Optional<String> bank() {
        return line.words(74, 77).filter(code -> !code.equals("0000"));
    }

    /** A payment from abroad has no Czech number, and an IBAN in the second column of its 078. */
    private Optional<Iban> foreignAccount() {
        return line.number(20, 35).isPresent()
                ? Optional.empty()
                : first.flatMap(more -> more.words(SECOND_COLUMN, SECOND_COLUMN + 34))
                        .flatMap(Iban::find);
    }

    private Optional<String> message(boolean foreign) {
        if (foreign) {
            return second.flatMap(more -> more.words(4, SECOND_COLUMN - 1)).or(() -> comment);
        }
        String begun = first.map(more -> more.field(4, BASIC)).orElse("");
        // a record that is full goes on in the next in the middle of a word
        String between = begun.length() == BASIC - 3 && !begun.isBlank() ? "" : " ";
        String text = begun + between + second.map(more -> more.field(4, BASIC)).orElse("");
        return extended(129, 268)
                .or(() -> Optional.of(text))
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .filter(found -> !found.isEmpty())
                .or(() -> comment);
    }

    /** Česká spořitelna's extended record goes on after the 128th character. */
    private Optional<String> extended(int from, int to) {
        return line.length() < to ? Optional.empty() : line.words(from, to);
    }
}
