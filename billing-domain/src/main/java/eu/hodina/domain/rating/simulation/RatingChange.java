package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.rating.RatingInput;
import java.util.List;
import java.util.Objects;

/**
 * A change of prices, rules or agreements, as a value (docs/simulation.md). An entry that names something that is there
 * changes what it names of it and leaves the rest; one that names nothing that is there is added. Logs, the period and the
 * currency stay as they are, always.
 *
 * <pre>{@code
 * RatingChange.NOTHING.withAgreements(List.of(ChangedTerms.of(a1).includes(new Allowed.Time(480)).build()))
 * }</pre>
 *
 * @param activities their rules and rates
 * @param priceLists their prices
 * @param client what the client has of its own
 * @param orders what orders have of their own
 * @param agreements whole ones, or terms of those that are there
 * @param removed taken away before the others are put
 */
public record RatingChange(
        List<ActivityChange> activities,
        List<PriceListChange> priceLists,
        ClientChange client,
        List<OrderChange> orders,
        List<AgreementChange> agreements,
        Removal removed) {
    /** All stays as it is. */
    public static final RatingChange NOTHING =
            new RatingChange(List.of(), List.of(), ClientChange.NOTHING, List.of(), List.of(), Removal.NOTHING);

    public RatingChange {
        activities = List.copyOf(activities);
        priceLists = List.copyOf(priceLists);
        Objects.requireNonNull(client, "client");
        orders = List.copyOf(orders);
        agreements = List.copyOf(agreements);
        Objects.requireNonNull(removed, "removed");
    }

    /**
     * {@return this change with others of versions of activities}
     *
     * @param changes instead of those that it has
     */
    public RatingChange withActivities(List<ActivityChange> changes) {
        return new RatingChange(changes, priceLists, client, orders, agreements, removed);
    }

    /**
     * {@return this change with others of versions of price lists}
     *
     * @param changes instead of those that it has
     */
    public RatingChange withPriceLists(List<PriceListChange> changes) {
        return new RatingChange(activities, changes, client, orders, agreements, removed);
    }

    /**
     * {@return this change with others of what clients have of their own}
     *
     * @param change instead of those that it has
     */
    public RatingChange withClient(ClientChange change) {
        return new RatingChange(activities, priceLists, change, orders, agreements, removed);
    }

    /**
     * {@return this change with others of what orders have of their own}
     *
     * @param changes instead of those that it has
     */
    public RatingChange withOrders(List<OrderChange> changes) {
        return new RatingChange(activities, priceLists, client, changes, agreements, removed);
    }

    /**
     * {@return this change with others of agreements}
     *
     * @param changes instead of those that it has
     */
    public RatingChange withAgreements(List<? extends AgreementChange> changes) {
        return new RatingChange(activities, priceLists, client, orders, List.copyOf(changes), removed);
    }

    /**
     * {@return this change with another removal}
     *
     * @param removal what is taken away
     */
    public RatingChange without(Removal removal) {
        return new RatingChange(activities, priceLists, client, orders, agreements, removal);
    }

    /**
     * A client's input as it would be. What earlier runs left of an agreement that the change touches is taken over where
     * it still has that period and that kind of allowance; else nothing is left of it.
     *
     * @param input as it is
     * @return the same logs under the change
     * @throws ChangeRefusedException where an entry names what is not there, or two versions would overlap
     */
    public RatingInput applyTo(RatingInput input) {
        return applyTo(List.of(input)).get(0);
    }

    /**
     * The inputs of several clients as they would be, in their order. What is named has to be there for one of them at
     * least; the others stay as they are in that.
     *
     * @param inputs as they are, in one currency
     * @return the same logs under the change
     * @throws ChangeRefusedException as {@link #applyTo(RatingInput)} does
     */
    public List<RatingInput> applyTo(List<RatingInput> inputs) {
        NamesInPlace names = new NamesInPlace(inputs, this);
        names.check();
        return inputs.stream().map(input -> changed(input, names)).toList();
    }

    private RatingInput changed(RatingInput input, NamesInPlace names) {
        CatalogChanges catalog = new CatalogChanges(this, input);
        PartyChanges parties = new PartyChanges(this, input);
        AgreementChanges changes = new AgreementChanges(this, input, names);
        return new RatingInput(
                input.currency(),
                input.vat(),
                catalog.activities(),
                catalog.priceLists(),
                parties.client(),
                parties.orders(),
                changes.agreements(),
                input.workLogs(),
                input.corrections(),
                input.period(),
                input.feesTo(),
                changes.opening(),
                input.billedFees());
    }
}
