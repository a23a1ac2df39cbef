package eu.hodina.domain.insight.report;

import java.util.List;
import java.util.Objects;

/**
 * Why something of a row is not known: what is missing is named and never taken as zero.
 *
 * @param code what is missing
 * @param facts of it, in the order that the code names: {@code [Jana Nová, 2026-10-01, 120]}
 */
public record ReportProblem(Code code, List<String> facts) {

    /** What is missing. */
    public enum Code {
        /** The cost rate of a worker: worker, first day, minutes. */
        NO_COST_RATE,
        /** The exchange rate of a currency: currency, day. */
        NO_EXCHANGE_RATE,
        /** The price of an activity: its code, first day. */
        NO_PRICE,
        /** A price, or another fact without which a client's work cannot be rated: client, what is said of it. */
        CANNOT_BE_RATED
    }

    public ReportProblem {
        Objects.requireNonNull(code, "code");
        facts = List.copyOf(facts);
    }
}
