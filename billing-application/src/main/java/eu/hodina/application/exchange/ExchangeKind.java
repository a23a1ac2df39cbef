package eu.hodina.application.exchange;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of a file are of. */
public enum ExchangeKind {
    /** Those who order and pay. */
    CLIENTS("clients"),
    /** What clients ordered, and the firm's own projects. */
    ORDERS("orders"),
    /** Prices of work and products, one a row. */
    PRICE_LISTS("price-lists"),
    /** What is sold by the piece. */
    PRODUCTS("products"),
    /** Parts of orders. */
    TASKS("tasks"),
    /** Work that was done. */
    WORK_LOGS("work-logs");

    private final String code;

    ExchangeKind(String code) {
        this.code = code;
    }

    /** {@return as commands and addresses name it: {@code work-logs}} */
    public String code() {
        return code;
    }

    /** {@return the names of all kinds, as people are told them: {@code clients, orders, price-lists}} */
    public static String names() {
        return Stream.of(values()).map(ExchangeKind::code).collect(Collectors.joining(", "));
    }

    /**
     * {@return the kind of this name}
     *
     * @param code as {@link #code} gives it
     */
    public static Optional<ExchangeKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
