package eu.hodina.domain.insight.report;

import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/** One cell of a report: an exact value, nothing, or something that cannot be known yet. Immutable. */
public sealed interface ReportCell {

    /** There is nothing to say here; a total takes it for nothing. */
    ReportCell NONE = new None();

    /** There is a value and it is not known: a total over it is not known either. */
    ReportCell UNKNOWN = new Unknown();

    /**
     * Words.
     *
     * @param value as they are shown
     */
    record Text(String value) implements ReportCell {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A day.
     *
     * @param value of the firm's calendar
     */
    record Day(LocalDate value) implements ReportCell {
        public Day {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A time.
     *
     * @param value whole minutes
     */
    record Minutes(long value) implements ReportCell {}

    /**
     * A number of things.
     *
     * @param value how many
     */
    record Count(long value) implements ReportCell {}

    /**
     * A sum of money.
     *
     * @param value exact, in its currency
     */
    record Amount(Money value) implements ReportCell {
        public Amount {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A part of a whole.
     *
     * @param hundredths of a per cent: 4191 is 41.91 %
     */
    record Percent(long hundredths) implements ReportCell {}

    /** Nothing. */
    record None() implements ReportCell {}

    /** Not known. */
    record Unknown() implements ReportCell {}

    /**
     * {@return a cell of words}
     *
     * @param value as they are shown
     */
    static ReportCell text(String value) {
        return new Text(value);
    }

    /**
     * {@return a cell of a time}
     *
     * @param value whole minutes
     */
    static ReportCell minutes(long value) {
        return new Minutes(value);
    }

    /**
     * {@return a cell of an amount}
     *
     * @param value exact
     */
    static ReportCell amount(Money value) {
        return new Amount(value);
    }
}
