package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The charges while they are worked out, in columns, in the order of the result. */
final class ChargeColumns {
    static final int NO_LINE = -1;

    int[] log;
    Disposition[] disposition;
    int[] measured;
    int[] billed;
    /** Of COVERED. */
    @Nullable
    Allowance[] allowance;
    /** Of BILLABLE billed more than 0, and the list price of COVERED. */
    @Nullable
    FoundPrice[] price = {};

    long[] amount = {};
    long[] topUp = {};
    int[] line = {};
    int[] minimumLine = {};
    private int size;

    /** Room for one charge a log, and for some logs to be split. */
    ChargeColumns(int logs) {
        int capacity = logs + (logs >> 3) + 8;
        log = new int[capacity];
        disposition = new Disposition[capacity];
        measured = new int[capacity];
        billed = new int[capacity];
        allowance = new Allowance[capacity];
    }

    void add(int ofLog, Disposition fate, int minutes, int billedMinutes, @Nullable Allowance drawn) {
        if (size == log.length) {
            grow();
        }
        log[size] = ofLog;
        disposition[size] = fate;
        measured[size] = minutes;
        billed[size] = billedMinutes;
        allowance[size++] = drawn;
    }

    private void grow() {
        int length = size + (size >> 1);
        log = Arrays.copyOf(log, length);
        disposition = Arrays.copyOf(disposition, length);
        measured = Arrays.copyOf(measured, length);
        billed = Arrays.copyOf(billed, length);
        allowance = Arrays.copyOf(allowance, length);
    }

    /** No more charges come; room for what they cost. */
    void seal() {
        price = new FoundPrice[size];
        amount = new long[size];
        topUp = new long[size];
        line = new int[size];
        minimumLine = new int[size];
        Arrays.fill(line, NO_LINE);
        Arrays.fill(minimumLine, NO_LINE);
    }

    int size() {
        return size;
    }

    /** Whether a charge costs by its minutes. */
    boolean isPriced(int charge) {
        return disposition[charge] == Disposition.BILLABLE && billed[charge] > 0;
    }

    boolean isCovered(int charge) {
        return disposition[charge] == Disposition.COVERED;
    }

    /** {@code hourly · billed / 60}, HALF_UP. */
    long worthOf(int charge, FoundPrice at) {
        return Exact.perHour(at.hourly().perHour().minor(), billed[charge]);
    }

    /** What all charges of a run have in common. */
    record Shared(LogTable logs, Rounding rounding, Map<Integer, List<Credit>> credits, Currency currency, Money zero) {
        Money money(long minor) {
            return minor == 0 ? zero : Money.ofMinor(currency, minor);
        }
    }
}
