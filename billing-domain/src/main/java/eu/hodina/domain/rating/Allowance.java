package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** An allowance while it is drawn. Days are counted from the epoch, units are minutes or minor units. */
final class Allowance {
    final AgreementPeriod key;
    final AgreementTerms agreement;
    /** The first day of the period, by which it is known. */
    final long begins;
    /** The last day of the period, or of the package: the one that is current. */
    final long periodEnds;
    /** The last day on which it is drawn, inclusive. */
    final long expires;

    /** The first day on which the agreement holds. */
    private final long firstValid;

    private final Allowed granted;
    private long left;
    private long lost;
    /** Where draws are written down; none in a run that is not to be explained. */
    private @Nullable DrawingJournal journal;

    Allowance(AgreementTerms agreement, LocalDate period, LocalDate periodEnds, LocalDate expires, Allowed granted) {
        this.key = new AgreementPeriod(agreement.agreement().id(), period);
        this.agreement = agreement;
        this.begins = period.toEpochDay();
        this.firstValid =
                agreement.agreement().validity().first().orElse(period).toEpochDay();
        this.periodEnds = periodEnds.toEpochDay();
        this.expires = expires.toEpochDay();
        this.granted = granted;
        this.left = granted.units();
    }

    long left() {
        return left;
    }

    void recordIn(DrawingJournal draws) {
        journal = draws;
    }

    boolean livesOn(long day) {
        return Math.max(begins, firstValid) <= day && day <= expires;
    }

    /** The days on which it begins, or ceases, to live or to be current. */
    LongStream turns() {
        return LongStream.of(begins, firstValid, periodEnds + 1, expires + 1);
    }

    boolean isCurrentOn(long day) {
        return begins <= day && day <= periodEnds;
    }

    /** Takes what is wanted, or what is left of it. */
    long draw(long wanted) {
        long drawn = Math.min(wanted, left);
        left -= drawn;
        if (journal != null) {
            journal.drawn(this, granted.isTime(), left + drawn, left);
        }
        return drawn;
    }

    void lose(long units) {
        left -= units;
        lost += units;
    }

    AllowanceBalance balance() {
        long used = granted.units() - lost - left;
        return new AllowanceBalance(key, granted, granted.ofUnits(used), granted.ofUnits(lost), granted.ofUnits(left));
    }
}
