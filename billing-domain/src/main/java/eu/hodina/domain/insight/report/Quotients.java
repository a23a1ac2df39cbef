package eu.hodina.domain.insight.report;

import eu.hodina.domain.insight.report.ReportCell.Amount;
import eu.hodina.domain.insight.report.ReportCell.Minutes;
import eu.hodina.domain.insight.report.ReportCell.Percent;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Computes the columns that are one column divided by another. */
final class Quotients {
    private static final long MINUTES_AN_HOUR = 60;
    private static final long HUNDREDTHS_OF_A_PERCENT = 10_000;

    private final List<ReportColumn> columns;

    Quotients(List<ReportColumn> columns) {
        this.columns = columns;
    }

    static int indexOf(List<ReportColumn> columns, String key) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no column " + key));
    }

    List<ReportCell> fill(List<ReportCell> cells) {
        List<ReportCell> filled = new ArrayList<>(cells);
        for (int i = 0; i < columns.size(); i++) {
            ReportColumn column = columns.get(i);
            int at = i;
            column.quotient()
                    .ifPresent(quotient -> filled.set(
                            at,
                            divided(
                                    column.type(),
                                    filled.get(indexOf(columns, quotient.dividend())),
                                    filled.get(indexOf(columns, quotient.divisor())))));
        }
        return List.copyOf(filled);
    }

    private static ReportCell divided(ReportColumn.Type type, ReportCell dividend, ReportCell divisor) {
        if (dividend.equals(ReportCell.UNKNOWN) || divisor.equals(ReportCell.UNKNOWN)) {
            return ReportCell.UNKNOWN;
        }
        if (type == ReportColumn.Type.MONEY && dividend instanceof Amount amount && divisor instanceof Minutes time) {
            return time.value() == 0
                    ? ReportCell.NONE
                    : new Amount(amount.value().timesRatio(MINUTES_AN_HOUR, time.value(), RoundingMode.HALF_UP));
        }
        if (dividend instanceof ReportCell.None || divisor instanceof ReportCell.None) {
            return ReportCell.NONE;
        }
        return percent(units(dividend), units(divisor));
    }

    private static ReportCell percent(long part, long whole) {
        if (whole == 0) {
            return ReportCell.NONE;
        }
        BigInteger divisor = BigInteger.valueOf(whole).abs();
        BigInteger dividend =
                BigInteger.valueOf(part).multiply(BigInteger.valueOf(HUNDREDTHS_OF_A_PERCENT * Long.signum(whole)));
        BigInteger twice = dividend.abs().shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1));
        return new Percent((dividend.signum() < 0 ? twice.negate() : twice).longValueExact());
    }

    private static long units(ReportCell cell) {
        if (cell instanceof Amount amount) {
            return amount.value().minor();
        }
        if (cell instanceof Minutes minutes) {
            return minutes.value();
        }
        if (cell instanceof ReportCell.Count count) {
            return count.value();
        }
        throw new IllegalArgumentException("an amount, minutes or a count were expected, not " + cell);
    }
}
