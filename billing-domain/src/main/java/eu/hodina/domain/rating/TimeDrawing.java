package eu.hodina.domain.rating;

/** Step 4: billed minutes are drawn from the time allowances that cover their log; where one runs out, the log is split. */
final class TimeDrawing {
    private final LogTable logs;
    private final Rounding rounding;
    private final Ledger ledger;
    private final long firstDay;
    private final ChargeColumns charges;

    private TimeDrawing(LogTable logs, Rounding rounding, Ledger ledger, long firstDay) {
        this.logs = logs;
        this.rounding = rounding;
        this.ledger = ledger;
        this.firstDay = firstDay;
        this.charges = new ChargeColumns(logs.size());
    }

    /** @param firstDay of the period, of the epoch */
    static ChargeColumns draw(LogTable logs, Rounding rounding, Ledger ledger, long firstDay) {
        TimeDrawing drawing = new TimeDrawing(logs, rounding, ledger, firstDay);
        for (int row = 0; row < logs.size(); row++) {
            drawing.charge(row);
        }
        drawing.charges.seal();
        return drawing.charges;
    }

    private void charge(int row) {
        Disposition disposition = rounding.disposition[row];
        int billed = rounding.billed[row];
        if (billed == 0 || ledger.isEmpty()) {
            charges.add(row, disposition, logs.minutes[row], billed, null);
        } else {
            split(row, billed);
        }
    }

    /** Each piece takes measured minutes first, the last piece all that are left. */
    private void split(int row, int billed) {
        int strand = logs.strand[row];
        int order = logs.strands.order[strand];
        int activity = logs.strands.activity[strand];
        int open = billed;
        int measured = logs.minutes[row];
        for (Allowance allowance : ledger.standingOn(firstDay + logs.day[row])) {
            if (open > 0 && allowance.left() > 0 && allowance.agreement.covers(order, activity)) {
                int drawn = (int) allowance.draw(open);
                open -= drawn;
                int piece = open == 0 ? measured : Math.min(drawn, measured);
                charges.add(row, Disposition.COVERED, piece, drawn, allowance);
                measured -= piece;
            }
        }
        if (open > 0) {
            charges.add(row, Disposition.BILLABLE, measured, open, null);
        }
    }
}
