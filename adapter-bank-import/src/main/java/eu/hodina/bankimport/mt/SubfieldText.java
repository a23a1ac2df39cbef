package eu.hodina.bankimport.mt;

/** What a subfield looks like: a marked symbol, a bare one, an account. */
final class SubfieldText {
    private SubfieldText() {}

    /** {@code 0225805852}: at most ten digits and nothing else. */
    static boolean isSymbol(String text) {
        return text.length() <= 10 && MtAccount.isDigits(text);
    }

    /** The first letter of {@code VS:0225805852}, {@code KS0308}, {@code SS:}; 0 where the subfield is something else. */
    static char mark(Subfields fields, int number) {
        int length = fields.length(number);
        if (length < 2 || fields.charAt(number, 1) != 'S') {
            return 0;
        }
        char first = fields.charAt(number, 0);
        if (first != 'V' && first != 'S' && first != 'K') {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            char c = fields.charAt(number, i);
            if (!isDigit(c) && c != ' ' && c != ':' && c != '.') {
                return 0;
            }
        }
        return first;
    }

    /** The digits of a symbol, without its mark and what stands around them. */
    static String digits(Subfields fields, int number) {
        int start = 0;
        int end = fields.length(number);
        while (start < end && !isDigit(fields.charAt(number, start))) {
            start++;
        }
        while (end > start && !isDigit(fields.charAt(number, end - 1))) {
            end--;
        }
        return fields.part(number, start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@code 000019-0000000019/0300}, {@code 168851386/0600}, also of zeros and without a bank. */
    static boolean isAccount(Subfields fields, int number) {
        int length = fields.length(number);
        while (length > 0 && fields.charAt(number, length - 1) <= ' ') {
            length--;
        }
        int slash = -1;
        for (int i = 0; i < length; i++) {
            char c = fields.charAt(number, i);
            if (c == '/' && slash < 0) {
                slash = i;
            } else if (!isDigit(c) && c != '-') {
                return false;
            }
        }
        return slash >= 2 && length - slash <= 5;
    }
}
