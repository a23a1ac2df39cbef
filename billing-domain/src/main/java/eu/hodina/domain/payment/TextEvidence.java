package eu.hodina.domain.payment;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message may name: words that could be document numbers, and variable symbols. Only whole numbers count: in
 * {@code FV12} there is no {@code FV1}, in {@code 2026/10} no {@code 2026}.
 */
final class TextEvidence {
    /** A message is short; what is longer is not searched to its end. */
    private static final int LONGEST = 2_000;

    private static final int MOST_PARTS = 5;
    private static final Pattern SYMBOL = Pattern.compile("(?<![0-9A-Z])VS[ :/.=]{0,3}0*([1-9][0-9]{0,9})(?![0-9])");

    private TextEvidence() {}

    /** Upper-case texts that stand alone, each of up to five parts joined by a sign: {@code F2026-0123}. */
    static Set<String> numbers(ReceivedPayment payment) {
        Set<String> found = new LinkedHashSet<>();
        payment.texts().forEach(text -> collect(normal(text), found));
        return found;
    }

    /** Digits without leading zeros, of {@code /VS/20260123}, {@code VS: 20260123} and the like. */
    static Set<String> symbols(ReceivedPayment payment) {
        Set<String> found = new LinkedHashSet<>();
        for (String text : payment.texts()) {
            Matcher matcher = SYMBOL.matcher(normal(text));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static String normal(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).toUpperCase(Locale.ROOT);
    }

    private static void collect(String text, Set<String> found) {
        int start = 0;
        while (start < text.length()) {
            if (!isWord(text, start) || isWord(text, start - 1)) {
                start++;
                continue;
            }
            int end = endOfWord(text, start);
            for (int part = 1; part <= MOST_PARTS; part++) {
                if (standsAlone(text, start, end)) {
                    found.add(text.substring(start, end));
                }
                if (!isJoint(text, end) || !isWord(text, end + 1)) {
                    break;
                }
                end = endOfWord(text, end + 1);
            }
            start = endOfWord(text, start);
        }
    }

    /** A joint to a digit makes it a part of a longer number; a slash or a point before letters is a list or "č.". */
    private static boolean standsAlone(String text, int start, int end) {
        boolean continuesLeft = isJoint(text, start - 1)
                && isWord(text, start - 2)
                && (isDash(text, start - 1) || isDigit(text, start - 2));
        boolean continuesRight =
                isJoint(text, end) && isWord(text, end + 1) && (isDash(text, end) || isDigit(text, end + 1));
        return !continuesLeft && !continuesRight;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (isWord(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isDash(String text, int at) {
        return text.charAt(at) == '-' || text.charAt(at) == '_';
    }

    private static boolean isJoint(String text, int at) {
        return at >= 0 && at < text.length() && "-_/.".indexOf(text.charAt(at)) >= 0;
    }
}
