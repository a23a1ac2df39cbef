package eu.hodina.domain.rating;

/** Whole-number arithmetic of the hot path: exact, or an {@link ArithmeticException}. */
final class Exact {
    private Exact() {}

    /** {@code hourly · minutes / 60} of amounts of 0 or more, HALF_UP: 150000 · 50 / 60 is 125000. */
    static long perHour(long hourly, long minutes) {
        return sixtieth(Math.multiplyExact(hourly, minutes));
    }

    /** {@code sixtieths / 60}, HALF_UP, of 0 or more. */
    static long sixtieth(long sixtieths) {
        long quotient = sixtieths / 60;
        return sixtieths - quotient * 60 >= 30 ? quotient + 1 : quotient;
    }
}
