package eu.hodina.bankimport.mt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Field 61: {@code 2607010701RCK77,00NTRFNONREF//UCB1} is a credit of 77.00 taken back.
 *
 * @param valued the value date
 * @param booked the booking date, which may be missing
 * @param amount signed, a credit is positive
 * @param reversal whether it takes an earlier item back (RC, RD)
 * @param expected whether it is only expected (EC, ED of MT942)
 * @param references that for the owner of the account, and after two slashes the bank's own
 */
record MtPosting(
        Optional<LocalDate> valued,
        Optional<LocalDate> booked,
        BigDecimal amount,
        boolean reversal,
        boolean expected,
        String references) {

    /** The item; empty where the text ends before the kind of booking, as some banks break the line. */
    static Optional<MtPosting> find(MtCursor field, MtDays days) {
        Optional<LocalDate> valued = field.date(days, "a value date");
        Optional<LocalDate> booked = bookingDate(field, days, valued);
        boolean reversal = field.peek() == 'R';
        boolean expected = field.peek() == 'E';
        if (reversal || expected) {
            field.next();
        }
        boolean debit = isDebit(field);
        // the third letter of the currency; German banks write DR and CR; Fio writes all three and the sign again
        for (int i = 0; i < 3 && field.isCapital(); i++) {
            field.next();
        }
        if (field.peek() == '-') {
            field.next();
        }
        if (field.atEnd()) {
            return Optional.empty();
        }
        BigDecimal amount = field.amount("an amount");
        field.skipBlanks(1);
        if (field.atEnd()) {
            return Optional.empty();
        }
        if (!field.isCapital()) {
            throw field.expected("a kind of booking such as NTRF");
        }
        field.take(4);
        // the reversal of a credit takes money away
        boolean out = debit != reversal;
        return Optional.of(
                new MtPosting(valued, booked, out ? amount.negate() : amount, reversal, expected, field.rest()));
    }

    private static boolean isDebit(MtCursor field) {
        char mark = field.peek();
        if (mark != 'C' && mark != 'D') {
            throw field.expected("C or D (or RC, RD, EC, ED)");
        }
        field.next();
        return mark == 'D';
    }

    private static Optional<LocalDate> bookingDate(MtCursor field, MtDays days, Optional<LocalDate> valued) {
        field.skipBlanks(4);
        if (!field.isDigit()) {
            return Optional.empty();
        }
        int digits = field.number(4, "a booking date as MMDD");
        if (digits == 0) {
            return Optional.empty();
        }
        if (!MtDays.isDay(digits / 100, digits % 100)) {
            throw field.expected("a booking date as MMDD before this");
        }
        return valued.map(
                value -> sameDay(value, digits) ? value : days.near(field.line(), value, digits / 100, digits % 100));
    }

    private static boolean sameDay(LocalDate valued, int digits) {
        return valued.getMonthValue() * 100 + valued.getDayOfMonth() == digits;
    }

    /** The bank's own id; a word without a digit is none: NONREF, or the kind of payment (TUZ) at Raiffeisenbank. */
    Optional<String> reference() {
        int slashes = references.indexOf("//");
        String own = slashes < 0 ? "" : references.substring(slashes + 2).strip();
        return hasDigit(own) ? Optional.of(own) : Optional.empty();
    }

    /** For the owner of the account, as it stands. */
    String ownerReference() {
        int slashes = references.indexOf("//");
        return slashes < 0 ? references : references.substring(0, slashes);
    }

    /** What the owner of the account should know it by, where it is words; NONREF is none. */
    String ownerReferenceWords() {
        String text = ownerReference().strip();
        boolean none = text.endsWith("NONREF") || text.endsWith("REF+") || MtAccount.isDigits(text);
        return none ? "" : text;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
