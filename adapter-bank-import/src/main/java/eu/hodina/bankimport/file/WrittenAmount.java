package eu.hodina.bankimport.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads amounts as files have them, exactly and with every digit: {@code -1 234,56}, {@code 1,234.56}, {@code +15.0000}.
 * Exponents are none, and neither is what is longer than any amount.
 */
public final class WrittenAmount {
    private static final int LONGEST = 40;
    private static final Pattern COMMA = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
    private static final Pattern POINT = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern BLANK = Pattern.compile("(?<=\\d)['\\s\\u00a0\\u2007\\u2009\\u202f](?=\\d{3}(\\D|$))");

    private WrittenAmount() {}

    /**
     * Reads an amount whose decimal sign is known; blanks and the other sign may part its thousands.
     *
     * @param text {@code -1.234,56}
     * @param decimal a comma or a point
     * @return the amount; none where the text is no amount
     */
    public static Optional<BigDecimal> read(String text, char decimal) {
        String digits = withoutBlanks(text);
        boolean comma = decimal == ',';
        if (digits.length() > LONGEST
                || !(comma ? COMMA : POINT).matcher(digits).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(comma ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "")));
    }

    /**
     * Reads an amount whose decimal sign is a comma or a point: where both occur it is the last of them, where one occurs
     * once it is that one, where one occurs again and again there is none.
     *
     * @param text {@code 1,234.56} or {@code 1234,56}
     * @return the amount; none where the text is no amount
     */
    public static Optional<BigDecimal> read(String text) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        boolean manyCommas = comma >= 0 && text.indexOf(',') != comma;
        boolean manyPoints = point >= 0 && text.indexOf('.') != point;
        if (point < 0 && manyCommas) {
            return read(text, '.');
        }
        return read(text, comma > point || comma < 0 && manyPoints ? ',' : '.');
    }

    /** Blanks of all widths, and the apostrophe, part thousands. */
    private static String withoutBlanks(String text) {
        return BLANK.matcher(text.strip()).replaceAll("");
    }

    /**
     * {@return the beginning of a text, for messages}
     *
     * @param text as the file has it
     */
    public static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
