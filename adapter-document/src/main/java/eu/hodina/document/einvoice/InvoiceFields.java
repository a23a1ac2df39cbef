package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.UnreadableInvoiceException;
import eu.hodina.domain.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the fields of a document; one that is missing or has no such shape refuses it at once, by name and line. */
final class InvoiceFields {
    /** Bounded: a number of a million digits is an attack. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{0,15})?|[+-]?\\.[0-9]{1,15}");

    private final String file;

    InvoiceFields(String file) {
        this.file = file;
    }

    String text(XmlNode node, String path) {
        return node.value(path).orElseThrow(() -> refused(node, path, "a text"));
    }

    XmlNode node(XmlNode node, String path) {
        return node.find(path).orElseThrow(() -> refused(node, path, "the element"));
    }

    /** {@code true} or {@code false}; ISDOC knows no 0 and 1. */
    boolean truth(XmlNode node, String path) {
        String value = text(node, path);
        if (!value.equals("true") && !value.equals("false")) {
            throw wrong(node, path, "true or false", value);
        }
        return value.equals("true");
    }

    /** Elsewhere a truth is one of XML Schema: 1 and 0 too. */
    boolean anyTruth(XmlNode node, String path) {
        String value = text(node, path);
        return value.equals("1") || !value.equals("0") && truth(node, path);
    }

    BigDecimal number(XmlNode node, String path) {
        return findNumber(node, path).orElseThrow(() -> refused(node, path, "a number"));
    }

    Optional<BigDecimal> findNumber(XmlNode node, String path) {
        return node.value(path).map(value -> decimal(node, path, value));
    }

    BigDecimal numberOr0(XmlNode node, String path) {
        return findNumber(node, path).orElse(BigDecimal.ZERO);
    }

    /** The number that the element itself is. */
    BigDecimal ownNumber(XmlNode node) {
        return decimal(node, "", node.text());
    }

    private BigDecimal decimal(XmlNode node, String path, String value) {
        if (!DECIMAL.matcher(value).matches()) {
            throw wrong(node, path, "a decimal number", value);
        }
        return new BigDecimal(value);
    }

    Money money(XmlNode node, String path, Currency currency) {
        return money(node, path, currency, number(node, path));
    }

    /** An amount of money has no more decimals than its currency. */
    Money money(XmlNode node, String path, Currency currency, BigDecimal amount) {
        try {
            return Money.of(currency, amount);
        } catch (ArithmeticException e) {
            throw wrong(node, path, "an amount in " + currency, amount.toPlainString());
        }
    }

    LocalDate date(XmlNode node, String path) {
        return findDate(node, path).orElseThrow(() -> refused(node, path, "a date"));
    }

    /** {@code 2026-10-31}, {@code 2026-10-31+01:00} and, in CII, {@code 20261031}. */
    Optional<LocalDate> findDate(XmlNode node, String path) {
        return node.value(path).map(value -> {
            try {
                return value.matches("[0-9]{8}")
                        ? LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE)
                        : LocalDate.parse(value.substring(0, Math.min(10, value.length())));
            } catch (DateTimeException e) {
                throw wrong(node, path, "a date such as 2026-10-31", value);
            }
        });
    }

    Currency currency(XmlNode node, String path) {
        String code = text(node, path);
        try {
            Currency currency = Currency.getInstance(code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(node, path, "a currency such as CZK", code);
        }
        throw wrong(node, path, "a currency that money is counted in", code);
    }

    UnreadableInvoiceException wrong(XmlNode node, String path, String expected, String found) {
        return UnreadableInvoiceException.of(
                file,
                "line " + node.line() + ", " + node.name() + "/" + path + ": expected " + expected + ", found "
                        + found);
    }

    private UnreadableInvoiceException refused(XmlNode node, String path, String expected) {
        return wrong(node, path, expected, "nothing");
    }
}
