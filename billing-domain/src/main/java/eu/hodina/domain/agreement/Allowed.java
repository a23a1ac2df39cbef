package eu.hodina.domain.agreement;

import eu.hodina.domain.money.Money;
import java.math.RoundingMode;
import java.util.Objects;

/** An amount of an allowance: time or money, never both. */
public sealed interface Allowed {

    /**
     * Minutes of work, 0 or more.
     *
     * @param minutes 0 or more: 600 are ten hours
     */
    record Time(long minutes) implements Allowed {
        public Time {
            if (minutes < 0) {
                throw new IllegalArgumentException("an allowance has 0 minutes or more, not " + minutes);
            }
        }

        @Override
        public long units() {
            return minutes;
        }

        @Override
        public Time ofUnits(long units) {
            return new Time(units);
        }

        @Override
        public Time share(long days, long of) {
            long twice = Math.addExact(Math.multiplyExact(2, Math.multiplyExact(minutes, days)), of);
            return new Time(twice / Math.multiplyExact(2, of));
        }
    }

    /**
     * Money net of VAT, 0 or more.
     *
     * @param amount net of VAT, 0 or more
     */
    record Credit(Money amount) implements Allowed {
        public Credit {
            Objects.requireNonNull(amount, "amount");
            if (amount.isNegative()) {
                throw new IllegalArgumentException("an allowance is 0 or more, not " + amount);
            }
        }

        @Override
        public long units() {
            return amount.minor();
        }

        @Override
        public Credit ofUnits(long units) {
            return new Credit(Money.ofMinor(amount.currency(), units));
        }

        @Override
        public Credit share(long days, long of) {
            return new Credit(amount.timesRatio(days, of, RoundingMode.HALF_UP));
        }
    }

    /** {@return minutes, or minor units of the currency} */
    long units();

    /**
     * {@return the same kind with another amount}
     *
     * @param units minutes, or minor units of the same currency; 0 or more
     */
    Allowed ofUnits(long units);

    /**
     * {@code days / of} of it, HALF_UP to a whole minute or minor unit: 600 minutes for 16 of 31 days are 310.
     *
     * @param days how many days count, from 0 to {@code of}
     * @param of how many days the whole has, 1 or more
     * @return the share, of the same kind
     */
    Allowed share(long days, long of);

    /** {@return whether it is minutes, and not money} */
    default boolean isTime() {
        return this instanceof Time;
    }
}
