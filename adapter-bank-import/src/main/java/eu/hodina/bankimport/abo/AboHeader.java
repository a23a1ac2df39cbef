package eu.hodina.bankimport.abo;

import eu.hodina.bankimport.file.FixedRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The 074 record: one day or period of one account. */
record AboHeader(
        String account,
        Optional<LocalDate> from,
        BigDecimal opening,
        BigDecimal closing,
        Optional<BigDecimal> debits,
        Optional<BigDecimal> credits,
        Optional<String> number,
        Optional<LocalDate> to) {
    private static final int SHORTEST = 105;

    static AboHeader parse(FixedRecord line) {
        if (line.length() < SHORTEST) {
            throw line.refused(
                    1,
                    "a statement header (074) of 128 characters, at least " + SHORTEST + ", was expected, found "
                            + line.length());
        }
        return new AboHeader(
                line.field(4, 19),
                line.date(40, "the date of the old balance"),
                balance(line, 46, "the old balance"),
                balance(line, 61, "the new balance"),
                turnover(line, 76),
                turnover(line, 91),
                line.number(106, 108),
                line.date(109, "the accounting date"));
    }

    private static BigDecimal balance(FixedRecord line, int first, String what) {
        BigDecimal amount = line.amount(first, first + 13, 2, what);
        String sign = line.field(first + 14, first + 14);
        return switch (sign) {
            case "+" -> amount;
            case "-" -> amount.negate();
            default -> throw line.expected(first + 14, "+ or -, the sign of " + what + ",", sign);
        };
    }

    /** Not every bank writes them. */
    private static Optional<BigDecimal> turnover(FixedRecord line, int first) {
        return FixedRecord.isDigits(line.field(first, first + 13))
                ? Optional.of(line.amount(first, first + 13, 2, "a turnover"))
                : Optional.empty();
    }
}
