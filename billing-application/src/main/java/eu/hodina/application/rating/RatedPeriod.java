package eu.hodina.application.rating;

import eu.hodina.application.catalog.UsedVersion;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.BilledPeriod;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.RatedFee;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A period of a client's work, all of its orders together, as it was rated: settled there and then, whenever its lines
 * are invoiced (rating.md, "Periods and invoices").
 *
 * @param id its identity
 * @param client none = the firm's own projects, whose charges are never billed
 * @param period the days that were rated
 * @param currency of all amounts
 * @param charges in the engine's order
 * @param lines in the engine's order; a charge names its line by the position, from 0
 * @param used the versions of activities and price lists by which it was rated, each once
 * @param fees of agreements that it billed
 * @param allowances what its work drew from agreements, and what it left
 * @param basis by what it was rated
 */
public record RatedPeriod(
        RatedPeriodId id,
        Optional<ClientId> client,
        DatePeriod period,
        Currency currency,
        List<RatedCharge> charges,
        List<LineToBill> lines,
        List<UsedVersion> used,
        List<RatedFee> fees,
        AllowanceRun allowances,
        RatedBasis basis) {
    public RatedPeriod {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(currency, "currency");
        charges = List.copyOf(charges);
        lines = List.copyOf(lines);
        used = List.copyOf(used);
        fees = List.copyOf(fees);
        Objects.requireNonNull(allowances, "allowances");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * A period for which no version of the catalog and no agreement was needed, such as one from elsewhere.
     *
     * @param id its identity
     * @param client none = the firm's own projects
     * @param period the days that were rated
     * @param currency of all amounts
     * @param charges in the engine's order
     * @param lines in the engine's order
     */
    public RatedPeriod(
            RatedPeriodId id,
            Optional<ClientId> client,
            DatePeriod period,
            Currency currency,
            List<RatedCharge> charges,
            List<LineToBill> lines) {
        this(
                id,
                client,
                period,
                currency,
                charges,
                lines,
                List.of(),
                List.of(),
                AllowanceRun.none(period),
                new RatedBasis(
                        new BilledPeriod(
                                period,
                                period.to(),
                                Optional.empty(),
                                new ClientTerms(Optional.empty(), LineGrouping.ACTIVITY, List.of()),
                                List.of()),
                        "",
                        (int) charges.stream().map(RatedCharge::log).distinct().count(),
                        0));
    }

    /**
     * Whether another rating of the same days came to the same: charges, fees, allowances and the lines of the engine, whatever
     * became of the lines.
     *
     * @param other of the same days
     * @return true where nothing that is known of the work differs
     */
    public boolean cameToTheSameAs(RatedPeriod other) {
        return charges.equals(other.charges)
                && fees.equals(other.fees)
                && allowances.equals(other.allowances)
                && currency.equals(other.currency)
                && basis.terms().equals(other.basis.terms())
                && engineLines().equals(other.engineLines());
    }

    /** The same rating, looked at again on another basis. */
    RatedPeriod onBasis(RatedBasis other) {
        return new RatedPeriod(id, client, period, currency, charges, lines, used, fees, allowances, other);
    }

    private List<LineToBill> engineLines() {
        return lines.stream().filter(line -> !line.isDifference()).toList();
    }
}
