package eu.hodina.bankimport.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References with check digits that banks leave in the words: ISO 11649 ({@code RF18539007547034}) and the Belgian twelve
 * digits ({@code +++202/6000/00192+++}, modulo 97).
 */
public final class StructuredReferences {
    private static final Pattern CREDITOR = Pattern.compile("\\bRF\\d{2}[0-9A-Z]{1,21}\\b");
    private static final Pattern BELGIAN = Pattern.compile("(\\+\\+\\+|\\*\\*\\*) ?(\\d{3})/(\\d{4})/(\\d{5}) ?\\1");
    private static final int NINETY_SEVEN = 97;

    private StructuredReferences() {}

    /** The first one that passes its check. */
    public static Optional<String> find(String text) {
        if (text.contains("RF")) {
            Matcher creditor = CREDITOR.matcher(text);
            while (creditor.find()) {
                if (passes(creditor.group())) {
                    return Optional.of(creditor.group());
                }
            }
        }
        if (text.contains("+++") || text.contains("***")) {
            Matcher belgian = BELGIAN.matcher(text);
            while (belgian.find()) {
                String digits = belgian.group(2) + belgian.group(3) + belgian.group(4);
                if (passesBelgian(digits)) {
                    return Optional.of(belgian(digits));
                }
            }
        }
        return Optional.empty();
    }

    /** Twelve digits as people write them: {@code 202600000192} is {@code +++202/6000/00192+++}. */
    public static String belgian(String digits) {
        return "+++" + digits.substring(0, 3) + "/" + digits.substring(3, 7) + "/" + digits.substring(7) + "+++";
    }

    private static boolean passesBelgian(String digits) {
        long rest = Long.parseLong(digits.substring(0, 10)) % NINETY_SEVEN;
        return (rest == 0 ? NINETY_SEVEN : rest) == Long.parseLong(digits.substring(10));
    }

    private static boolean passes(String reference) {
        int rest = 0;
        String moved = reference.substring(4) + reference.substring(0, 4);
        for (int i = 0; i < moved.length(); i++) {
            int value = Character.digit(moved.charAt(i), 36);
            rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % NINETY_SEVEN;
        }
        return rest == 1;
    }
}
