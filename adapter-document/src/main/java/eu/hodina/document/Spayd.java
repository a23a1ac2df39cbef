package eu.hodina.document;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The text of a QR Platba, the Czech payment code (ČBA standard 1.2; handbook 5.3), in its canonical form: pairs sorted by
 * key, nothing but characters of a QR code's alphanumeric mode. Immutable.
 *
 * <pre>{@code
 * Spayd.to(iban, "", Money.parse("CZK", "100.00")).text();
 * // SPD*1.0*ACC:CZ5855000000001265098001*AM:100.00*CC:CZK*CRC32:AAD80227
 * }</pre>
 */
final class Spayd {
    private static final long LARGEST_MINOR = 999_999_999;
    private static final int LONGEST_MESSAGE = 60;
    private static final int LONGEST_NAME = 35;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final TreeMap<String, String> pairs;

    private Spayd(TreeMap<String, String> pairs) {
        this.pairs = pairs;
    }

    /** Whether the standard has a code for an amount: crowns, above zero, at most 9 999 999.99. */
    static boolean canPay(Money amount) {
        return amount.currency().getCurrencyCode().equals("CZK")
                && amount.isPositive()
                && amount.minor() <= LARGEST_MINOR;
    }

    /**
     * @param bic of the account's bank, may be empty
     * @throws IllegalArgumentException for an amount that {@link #canPay} refuses
     */
    static Spayd to(Iban account, String bic, Money amount) {
        if (!canPay(amount)) {
            throw new IllegalArgumentException("QR Platba takes 0.01 to 9999999.99 CZK, not " + amount);
        }
        TreeMap<String, String> pairs = new TreeMap<>();
        pairs.put("ACC", bic.isEmpty() ? account.value() : account.value() + "+" + bic.toUpperCase(Locale.ROOT));
        pairs.put("AM", amount.toPlainString());
        pairs.put("CC", "CZK");
        return new Spayd(pairs);
    }

    Spayd due(LocalDate day) {
        return with("DT", DAY.format(day));
    }

    /** For the payee; at most 60 characters stay. */
    Spayd message(String text) {
        return with("MSG", escaped(text, LONGEST_MESSAGE));
    }

    /** The payee; at most 35 characters stay. */
    Spayd payee(String name) {
        return with("RN", escaped(name, LONGEST_NAME));
    }

    Spayd variableSymbol(VariableSymbol symbol) {
        return with("X-VS", symbol.digits());
    }

    /** @param digits one to four, {@code 0308} */
    Spayd constantSymbol(String digits) {
        if (!digits.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("a constant symbol has 1 to 4 digits, not '" + digits + "'");
        }
        return with("X-KS", digits);
    }

    private Spayd with(String key, String value) {
        if (value.isEmpty()) {
            return this;
        }
        TreeMap<String, String> more = new TreeMap<>(pairs);
        more.put(key, value);
        return new Spayd(more);
    }

    /** Without diacritics, upper case, {@code *} and {@code %} by their codes; the limit counts the escaped form. */
    private static String escaped(String text, int longest) {
        StringBuilder value = new StringBuilder();
        String plain = PlainLatin.of(text).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z $%*+\\-./:]", " ");
        for (char c : plain.replaceAll(" {2,}", " ").strip().toCharArray()) {
            String written = c == '*' ? "%2A" : c == '%' ? "%25" : String.valueOf(c);
            if (value.length() + written.length() > longest) {
                break;
            }
            value.append(written);
        }
        return value.toString().stripTrailing();
    }

    /** Over the canonical text, without a trailing asterisk: eight hex digits in upper case, {@code AAD80227}. */
    String checksum() {
        CRC32 crc = new CRC32();
        crc.update(canonical().getBytes(StandardCharsets.US_ASCII));
        return String.format(Locale.ROOT, "%08X", crc.getValue());
    }

    /** Header, version and pairs, without the checksum. */
    String canonical() {
        StringBuilder text = new StringBuilder("SPD*1.0");
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            text.append('*').append(pair.getKey()).append(':').append(pair.getValue());
        }
        return text.toString();
    }

    /** What the code says: the canonical text and its checksum. */
    String text() {
        return canonical() + "*CRC32:" + checksum();
    }

    @Override
    public String toString() {
        return text();
    }
}
