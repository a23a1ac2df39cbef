package eu.hodina.bankimport.abo;

import eu.hodina.bankimport.file.FixedRecord;

/**
 * The 16 digits of a Czech account, prefix (6) and number (10), and the permuted form in which some banks write them
 * into ABO files: P1..P6 C1..C9 C0 becomes C0 C8 C9 C6 C1 C2 C3 C4 C5 C7 P1..P6.
 */
final class AboAccount {
    /** Where each digit of the plain form stands in the permuted one. */
    private static final int[] PLACES = {10, 11, 12, 13, 14, 15, 4, 5, 6, 7, 8, 3, 9, 1, 2, 0};

    private static final int[] PREFIX_WEIGHTS = {10, 5, 8, 4, 2, 1};
    private static final int[] NUMBER_WEIGHTS = {6, 3, 7, 9, 10, 5, 8, 4, 2, 1};

    private AboAccount() {}

    /** {@code 9394200015000019} is {@code 0000192000145399}. */
    static String fromPermuted(String digits) {
        StringBuilder plain = new StringBuilder(16);
        for (int place : PLACES) {
            plain.append(digits.charAt(place));
        }
        return plain.toString();
    }

    static boolean isAccount(String digits) {
        return digits.length() == 16 && FixedRecord.isDigits(digits) && !digits.equals("0000000000000000");
    }

    /** Whether both parts pass the bank's check modulo 11. */
    static boolean passes(String plain) {
        return isElevenfold(plain, 0, PREFIX_WEIGHTS) && isElevenfold(plain, 6, NUMBER_WEIGHTS);
    }

    private static boolean isElevenfold(String digits, int start, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(start + i) - '0') * weights[i];
        }
        return sum % 11 == 0;
    }
}
