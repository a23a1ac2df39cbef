package eu.hodina.app.demo;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes an ABO/GPC statement: lines of 128 characters in windows-1250, amounts in hundredths. */
final class AboWriter {
    private static final Charset CP1250 = Charset.forName("windows-1250");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT);
    private static final int WIDTH = 128;
    private static final int MESSAGE = 35;

    private final StringBuilder lines = new StringBuilder();
    private final DemoStatement statement;

    private AboWriter(DemoStatement statement) {
        this.statement = statement;
    }

    static byte[] write(DemoStatement statement) {
        AboWriter writer = new AboWriter(statement);
        writer.header();
        statement.payments().forEach(writer::item);
        return writer.lines.toString().getBytes(CP1250);
    }

    private void header() {
        line("074"
                + account(statement.account().iban())
                + text(statement.owner(), 20)
                + DAY.format(statement.period().from().minusDays(1))
                + balance(statement.opening())
                + balance(statement.closing())
                + number(statement.debits().minor(), 14)
                + "0"
                + number(statement.credits().minor(), 14)
                + "0"
                + number(statement.number(), 3)
                + DAY.format(statement.period().to()));
    }

    private void item(DemoPayment payment) {
        boolean credit = payment.amount().isPositive();
        String symbol = payment.variableSymbol().map(Object::toString).orElse("0");
        String bank =
                payment.account().map(iban -> iban.value().substring(4, 8)).orElse("0000");
        LocalDate date = payment.date();
        line("075"
                + account(statement.account().iban())
                + payment.account().map(AboWriter::account).orElse("0".repeat(16))
                + number(payment.reference(), 13)
                + number(Math.abs(payment.amount().minor()), 12)
                + (credit ? "2" : "1")
                + number(Long.parseLong(symbol), 10)
                + "00"
                + bank
                + (credit ? "0308" : "0000")
                + "0".repeat(10)
                + DAY.format(date)
                + text(payment.counterparty(), 20)
                + "0"
                + number(statement.opening().currency().getNumericCode(), 4)
                + DAY.format(date));
        if (!payment.message().isEmpty()) {
            line("078" + text(payment.message(), MESSAGE));
        }
    }

    private void line(String content) {
        if (content.length() > WIDTH) {
            throw new IllegalStateException("a line of ABO has " + WIDTH + " characters: " + content);
        }
        lines.append(content).append(" ".repeat(WIDTH - content.length())).append("\r\n");
    }

    /** Prefix and number of a Czech account, 16 digits. */
    private static String account(Iban iban) {
        if (!iban.country().equals("CZ")) {
            throw new IllegalArgumentException("ABO has room for Czech accounts only, not for " + iban);
        }
        return iban.value().substring(8);
    }

    private static String balance(Money amount) {
        return number(Math.abs(amount.minor()), 14) + (amount.isNegative() ? "-" : "+");
    }

    private static String number(long value, int width) {
        String digits = Long.toString(value);
        if (digits.length() > width) {
            throw new IllegalArgumentException(value + " does not fit into " + width + " digits");
        }
        return "0".repeat(width - digits.length()) + digits;
    }

    private static String text(String value, int width) {
        String cut = value.substring(0, Math.min(width, value.length()));
        return cut + " ".repeat(width - cut.length());
    }
}
