package eu.hodina.bankimport.mt;

import eu.hodina.bankimport.file.TextLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A balance, fields 60 and 62: {@code C260701CZK1099,90}.
 *
 * @param date of the balance
 * @param currency ISO 4217
 * @param amount negative for a debt
 * @param interim whether it stands between two pages of one statement (60M, 62M)
 */
record MtBalance(Optional<LocalDate> date, String currency, BigDecimal amount, boolean interim) {

    static MtBalance parse(TextLine line, int start, boolean interim, MtDays days) {
        MtCursor field = new MtCursor(line, line.text(), start);
        char mark = field.peek();
        if (mark != 'C' && mark != 'D') {
            throw field.expected("C or D before a balance");
        }
        field.next();
        Optional<LocalDate> date = field.date(days, "the date of a balance");
        String currency = field.currency();
        BigDecimal amount = field.amount("a balance");
        field.skipBlanks(line.text().length());
        if (!field.atEnd()) {
            throw field.expected("the end of the balance");
        }
        return new MtBalance(date, currency, mark == 'D' ? amount.negate() : amount, interim);
    }
}
