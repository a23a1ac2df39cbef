package eu.hodina.application.exchange;

import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of a file are of. */
public enum ExchangeKind {
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

    /**
     * {@return the kind of this name}
     *
     * @param code as {@link #code} gives it
     */
    public static Optional<ExchangeKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
