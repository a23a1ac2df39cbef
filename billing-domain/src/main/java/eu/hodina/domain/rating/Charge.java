package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One piece of one work log with one fate. {@code billed = measured + surplus}. Immutable; made by the engine only.
 */
public final class Charge {
    private final WorkLogId log;
    private final WorkLog work;
    private final Disposition disposition;
    private final int measured;
    private final int billed;
    private final Money amount;
    private final @Nullable Money topUp;
    private final @Nullable Money listAmount;
    private final @Nullable FoundPrice price;
    private final Optional<VatRate> vatRate;
    private final @Nullable BillingRule rule;
    private final int group;
    private final int line;
    private final int minimumLine;
    private final @Nullable AgreementPeriod allowance;
    private final List<Credit> credits;

    Charge(ChargeColumns from, int index, ChargeColumns.Shared shared) {
        int row = from.log[index];
        this.work = shared.logs().work[row];
        this.log = shared.logs().idOf(row);
        this.disposition = from.disposition[index];
        this.measured = from.measured[index];
        this.billed = from.billed[index];
        this.amount = shared.money(from.amount[index]);
        this.topUp = from.topUp[index] == 0 ? null : shared.money(from.topUp[index]);
        this.price = from.price[index];
        this.listAmount = from.isCovered(index) && price != null ? shared.money(from.worthOf(index, price)) : null;
        this.vatRate = shared.rounding().vatRateOf(row);
        this.rule = shared.rounding().ruleOf(row);
        this.group = shared.rounding().group[row];
        this.line = from.line[index];
        this.minimumLine = from.minimumLine[index];
        Allowance drawn = from.allowance[index];
        this.allowance = drawn == null ? null : drawn.key;
        this.credits = shared.credits().getOrDefault(index, List.of());
    }

    /** {@return the log, or the correction that stands in its place} */
    public WorkLogId log() {
        return log;
    }

    /** {@return the facts of the log; its minutes and id are the original's where a correction stands in its place} */
    public WorkLog work() {
        return work;
    }

    /** {@return what becomes of it: billed, covered, or why not} */
    public Disposition disposition() {
        return disposition;
    }

    /** {@return minutes of the log in this piece} */
    public int measured() {
        return measured;
    }

    /** {@return minutes that are billed or covered} */
    public int billed() {
        return billed;
    }

    /** {@return what rounding or a minimum added; negative where they took away or the log is not billed by time} */
    public int surplus() {
        return billed - measured;
    }

    /** {@return its share of its line's net} */
    public Money amount() {
        return amount;
    }

    /**
     * What the minimum charge adds.
     *
     * @return the top-up, more than 0; none where the minimum is reached without it
     */
    public Optional<Money> topUp() {
        return Optional.ofNullable(topUp);
    }

    /**
     * What a COVERED charge is worth at the list price.
     *
     * @return an amount; none for another charge, or where there is no list price
     */
    public Optional<Money> listAmount() {
        return Optional.ofNullable(listAmount);
    }

    /**
     * The price and where it was found: of a BILLABLE charge billed more than 0, or the list price of a COVERED one.
     *
     * @return none for any other charge
     */
    public Optional<FoundPrice> price() {
        return Optional.ofNullable(price);
    }

    /**
     * The rate of the activity on the day.
     *
     * @return none where the issuer is not a VAT payer
     */
    public Optional<VatRate> vatRate() {
        return vatRate;
    }

    /** {@return the rule by which it was rounded; none where it was not} */
    public Optional<BillingRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * The number that the charges of one rounding group share.
     *
     * @return none where it was not rounded
     */
    public OptionalInt group() {
        return group < 0 ? OptionalInt.empty() : OptionalInt.of(group);
    }

    /**
     * The line of work that it is a part of.
     *
     * @return the index of its WORK line in the result; none where it is not billed
     */
    public OptionalInt line() {
        return line < 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /**
     * The line that its top-up is a part of.
     *
     * @return the index of the MINIMUM line in the result; none without a top-up
     */
    public OptionalInt minimumLine() {
        return minimumLine < 0 ? OptionalInt.empty() : OptionalInt.of(minimumLine);
    }

    /**
     * The allowance that a COVERED charge was drawn from.
     *
     * @return none for any other charge
     */
    public Optional<AgreementPeriod> allowance() {
        return Optional.ofNullable(allowance);
    }

    /** {@return what money allowances paid of it, one an agreement, in the order in which they were first drawn} */
    public List<Credit> credits() {
        return credits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Charge charge
                && log.equals(charge.log)
                && disposition == charge.disposition
                && measured == charge.measured
                && billed == charge.billed
                && amount.equals(charge.amount)
                && line == charge.line
                && Objects.equals(topUp, charge.topUp)
                && Objects.equals(listAmount, charge.listAmount)
                && Objects.equals(price, charge.price)
                && vatRate.equals(charge.vatRate)
                && Objects.equals(rule, charge.rule)
                && Objects.equals(allowance, charge.allowance)
                && credits.equals(charge.credits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(log, disposition, measured, billed, amount, allowance);
    }

    @Override
    public String toString() {
        return log + " " + disposition + " " + measured + "->" + billed + " min " + amount;
    }
}
