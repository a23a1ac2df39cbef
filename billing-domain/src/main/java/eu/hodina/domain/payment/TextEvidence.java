package eu.hodina.domain.payment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the texts of a payment may name: document numbers and variable symbols. Only whole numbers count: in
 * {@code INV-12} there is no {@code INV-1}, in {@code 2026/10} no {@code 2026}. The first 2 000 characters of a text
 * are looked through.
 */
final class TextEvidence {
    private static final int LONGEST = 2_000;
    private static final int MOST_PARTS = 5;

    /** A number alone has at least so many digits, lest years and house numbers be taken for symbols. */
    private static final int SHORTEST_ALONE = 5;

    private static final Pattern SYMBOL =
            Pattern.compile("(?<![0-9A-Z])VS[ :/.=]{0,3}([0-9]{1,13}(?:-[0-9]{1,13}){0,5})(?![0-9])");
    private static final TextEvidence NOTHING = new TextEvidence();

    private Set<String> numbers = Set.of();
    private Set<String> symbols = Set.of();
    private Set<String> references = Set.of();

    private TextEvidence() {}

    static TextEvidence of(ReceivedPayment payment) {
        List<String> texts = payment.texts();
        if (texts.isEmpty()) {
            return NOTHING;
        }
        TextEvidence evidence = new TextEvidence();
        for (String text : texts) {
            evidence.collect(text.substring(0, Math.min(text.length(), LONGEST)).toUpperCase(Locale.ROOT));
        }
        return evidence;
    }

    /** Words with a digit that stand alone, each of up to five parts, spelled as {@link #spelled} does: {@code F2026-0123}. */
    Set<String> numbers() {
        return numbers;
    }

    /** Digits without leading zeros, of {@code /VS/20260123}, {@code VS: 20260123}, or five digits and more alone. */
    Set<String> symbols() {
        return symbols;
    }

    /** Digits without leading zeros, of creditor references (ISO 11649) whose check digits are right. */
    Set<String> references() {
        return references;
    }

    /** Upper case, with one sign for all that join: {@code f2026/0123} is {@code F2026-0123}. */
    static String spelled(String number) {
        return number.toUpperCase(Locale.ROOT)
                .replace('/', '-')
                .replace('_', '-')
                .replace('.', '-');
    }

    private void collect(String text) {
        if (text.contains("VS")) {
            Matcher matcher = SYMBOL.matcher(text);
            while (matcher.find()) {
                symbols = withSymbol(symbols, matcher.group(1).replace("-", ""));
            }
        }
        int start = 0;
        while (start < text.length()) {
            if (!isWord(text, start) || isWord(text, start - 1)) {
                start++;
                continue;
            }
            collectFrom(text, start);
            start = endOfWord(text, start);
        }
    }

    private void collectFrom(String text, int start) {
        int end = endOfWord(text, start);
        for (int part = 1; part <= MOST_PARTS; part++) {
            if (standsAlone(text, start, end)) {
                addWord(text.substring(start, end), part == 1);
            }
            if (!isJoint(text, end) || !isWord(text, end + 1)) {
                break;
            }
            end = endOfWord(text, end + 1);
        }
    }

    private void addWord(String word, boolean onePart) {
        if (!hasDigit(word)) {
            return;
        }
        numbers = with(numbers, spelled(word));
        if (onePart && word.length() >= SHORTEST_ALONE && isDigits(word)) {
            symbols = withSymbol(symbols, word);
        }
        if (onePart && word.startsWith("RF") && isCreditorReference(word)) {
            String body = word.substring(4);
            numbers = with(numbers, body);
            if (isDigits(body)) {
                references = withSymbol(references, body);
            }
        }
    }

    private static Set<String> withSymbol(Set<String> symbols, String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        int length = digits.length() - start;
        return length > 0 && length <= 10 ? with(symbols, digits.substring(start)) : symbols;
    }

    /** Most texts name nothing, and need no set. */
    private static Set<String> with(Set<String> found, String text) {
        if (found.isEmpty()) {
            return Set.of(text);
        }
        Set<String> set = found.size() == 1 ? new LinkedHashSet<>(found) : found;
        set.add(text);
        return set;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** RF, two check digits, at most 21 characters: as a number with RF and the digits at its end, modulo 97 is 1. */
    private static boolean isCreditorReference(String word) {
        if (word.length() < 5 || word.length() > 25) {
            return false;
        }
        String turned = word.substring(4) + word.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            if (value < 0) {
                return false;
            }
            rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
        }
        return rest == 1;
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

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
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
