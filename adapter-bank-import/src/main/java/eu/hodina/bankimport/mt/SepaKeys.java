package eu.hodina.bankimport.mt;

import java.util.Set;

/** What German banks mark in subfields 20 to 29 and 60 to 63: {@code EREF+20260042 SVWZ+Rechnung 42}. */
final class SepaKeys {
    private static final Set<String> KEYS = Set.of(
            "EREF", "KREF", "MREF", "CRED", "DEBT", "COAM", "OAMT", "SVWZ", "ABWA", "ABWE", "PURP", "RTRN", "SQTP",
            "IBAN");

    private SepaKeys() {}

    /** Without a single key the whole is the message. */
    static void read(String text, MtDetails details) {
        int plus = next(text, 0);
        if (plus < 0) {
            details.message = text;
            return;
        }
        StringBuilder message = new StringBuilder(text.substring(0, plus - 4));
        while (plus >= 0) {
            String key = text.substring(plus - 4, plus);
            int following = next(text, plus + 1);
            String value = text.substring(plus + 1, following < 0 ? text.length() : following - 4);
            switch (key) {
                case "SVWZ" -> message.append(message.isEmpty() ? "" : " ").append(value);
                case "EREF" -> details.endToEnd = value;
                case "IBAN" -> details.account = details.account.isEmpty() ? value.strip() : details.account;
                default -> {
                    // mandates, creditors, charges
                }
            }
            plus = following;
        }
        details.message = message.toString();
    }

    /** The plus of the next key. */
    private static int next(String text, int from) {
        int plus = text.indexOf('+', from);
        while (plus >= 0 && !(plus - from >= 4 && KEYS.contains(text.substring(plus - 4, plus)))) {
            plus = text.indexOf('+', plus + 1);
        }
        return plus;
    }
}
