package eu.hodina.application.catalog;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.money.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use cases: the price lists, any number of them, each in its versions. Prices that were rated with stay: a change of
 * prices is a new version from a day on.
 */
public final class EditPriceLists {
    static final String KIND = "price-list";

    private final Transactions transactions;
    private final PriceLists lists;
    private final PriceListCheck check;
    private final RatedVersions rated;
    private final ChangeRecorder recorder;

    /**
     * Made by {@link eu.hodina.application.Billing#editPriceLists}.
     *
     * @param transactions make a call all or nothing
     * @param lists where they are kept
     * @param check knows what prices may name
     * @param use tells what was rated by them
     * @param recorder keeps who changed what
     */
    public EditPriceLists(
            Transactions transactions,
            PriceLists lists,
            PriceListCheck check,
            CatalogUse use,
            ChangeRecorder recorder) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.lists = Objects.requireNonNull(lists, "lists");
        this.check = Objects.requireNonNull(check, "check");
        this.rated = new RatedVersions(use);
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * {@return a page of the price lists by code, each with all its versions by day}
     *
     * @param after the code after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<List<PriceList>> page(Optional<String> after, int limit) {
        return Page.of(
                transactions.call(() -> ByCode.group(lists.page(after, limit + 1), PriceList::code)),
                limit,
                versions -> versions.get(0).code().value());
    }

    /**
     * {@return all versions of a price list, by day}
     *
     * @param code of the list
     * @throws NotFoundException where there is none of this code
     */
    public Versioned<List<PriceList>> find(PriceListCode code) {
        return transactions.call(() -> now(code, recorder.version(subject(code))));
    }

    /**
     * Takes in a price list with its first version.
     *
     * @param caller who does it
     * @param first of a code that no other list has
     * @return the list
     * @throws RefusedException where the code is taken, a price names what is not there, or another default list of the
     *     currency holds on the same days
     */
    public Versioned<List<PriceList>> add(Caller caller, PriceList first) {
        return transactions.call(() -> {
            if (!lists.versions(first.code()).isEmpty()) {
                throw new RefusedException(
                        "/code", "a code that no other price list has was expected, not '" + first.code() + "'");
            }
            check.refuseUnknown(first);
            check.refuseSecondDefault(first);
            lists.add(first);
            return now(first.code(), recorder.created(caller, subject(first.code()), List.of(first)));
        });
    }

    /**
     * Copies the version that holds on a day as a list of its own, which is no default list.
     *
     * @param caller who does it
     * @param code of the list that is copied
     * @param on a day on which the copied version holds
     * @param copy code, name and days of the copy
     * @return the copy
     * @throws NotFoundException where no version of the list holds on the day
     * @throws RefusedException where the code of the copy is taken
     */
    public Versioned<List<PriceList>> copy(Caller caller, PriceListCode code, LocalDate on, PriceListCopy copy) {
        return transactions.call(() -> {
            PriceList original =
                    lists.find(code, on).orElseThrow(() -> new NotFoundException(KIND, code + " on " + on));
            return add(caller, original.copyAs(copy.code(), copy.name(), copy.validity()));
        });
    }

    /**
     * Lets a new version begin on the first day of its validity. The one that held on that day ends the day before and
     * keeps its prices; where none held, the new one fills the gap.
     *
     * @param caller who does it
     * @param version of the list that the caller had read
     * @param next which begins on a known day, in the currency of the list
     * @return the list as it is now
     * @throws NotFoundException where there is no list of this code
     * @throws RefusedException where work of that day or later is rated by the version that would end, a price names what
     *     is not there, or days overlap
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<List<PriceList>> addVersion(Caller caller, long version, PriceList next) {
        LocalDate from = next.validity()
                .first()
                .orElseThrow(() -> new RefusedException("/from", "the first day of the new version was expected"));
        return transactions.call(() -> {
            List<PriceList> before = kept(next.code());
            requireCurrency(before.get(0), next);
            check.refuseUnknown(next);
            Optional<PriceList> holding =
                    before.stream().filter(one -> one.validity().contains(from)).findFirst();
            holding.ifPresent(old -> rated.refuseFrom(UsedVersion.of(old), from, "/from"));
            Optional<PriceList> ended = holding.map(old -> endedBefore(old, from));
            List<PriceList> after = new ArrayList<>(before.stream()
                    .filter(one -> !one.validity().contains(from))
                    .toList());
            ended.ifPresent(after::add);
            ByCode.requireFree(next.validity(), after, PriceList::validity);
            after.add(next);
            check.refuseSecondDefault(next);
            long now = recorder.changed(
                    caller, subject(next.code()), version, before, ByCode.byDay(after, PriceList::validity));
            ended.ifPresent(lists::replace);
            lists.add(next);
            return now(next.code(), now);
        });
    }

    /**
     * Changes a version: its name and its last day at any time, its prices and whether it is a default list where nothing
     * is rated by it yet.
     *
     * @param caller who does it
     * @param version of the list that the caller had read
     * @param changed of a code and a first day that are known
     * @return the list as it is now
     * @throws NotFoundException where there is no such version
     * @throws RefusedException where something that the change touches is rated, a price names what is not there, or days
     *     overlap
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<List<PriceList>> change(Caller caller, long version, PriceList changed) {
        return transactions.call(() -> {
            List<PriceList> before = kept(changed.code());
            PriceList old = ByCode.beginning(before, changed.validity().first(), PriceList::validity)
                    .orElseThrow(() -> new NotFoundException(
                            KIND,
                            changed.code() + " from "
                                    + ByCode.dayName(changed.validity().first())));
            requireCurrency(old, changed);
            refuseRated(old, changed);
            check.refuseUnknown(changed);
            List<PriceList> others =
                    before.stream().filter(one -> !one.equals(old)).toList();
            ByCode.requireFree(changed.validity(), others, PriceList::validity);
            check.refuseSecondDefault(changed);
            List<PriceList> after = new ArrayList<>(others);
            after.add(changed);
            long now = recorder.changed(
                    caller, subject(changed.code()), version, before, ByCode.byDay(after, PriceList::validity));
            lists.replace(changed);
            return now(changed.code(), now);
        });
    }

    private void refuseRated(PriceList old, PriceList changed) {
        UsedVersion version = UsedVersion.of(old);
        if (!old.prices().equals(changed.prices())) {
            rated.refuseChange(version, "/prices");
        }
        if (!old.productPrices().equals(changed.productPrices())) {
            rated.refuseChange(version, "/productPrices");
        }
        if (old.byDefault() != changed.byDefault()) {
            rated.refuseChange(version, "/byDefault");
        }
        ByCode.lostFrom(old.validity(), changed.validity()).ifPresent(day -> rated.refuseFrom(version, day, "/to"));
    }

    private static void requireCurrency(PriceList old, PriceList next) {
        if (!old.currency().equals(next.currency())) {
            throw new RefusedException(
                    "/currency",
                    "the currency of the list, " + old.currency() + ", was expected, not " + next.currency());
        }
    }

    private static PriceList endedBefore(PriceList old, LocalDate day) {
        if (old.validity().first().filter(day::equals).isPresent()) {
            throw new RefusedException("/from", "a day on which no version begins was expected, not " + day);
        }
        return new PriceList(
                old.code(),
                old.name(),
                old.byDefault(),
                Validity.of(old.validity().first(), Optional.of(day.minusDays(1))),
                old.currency(),
                old.prices(),
                old.productPrices());
    }

    private Versioned<List<PriceList>> now(PriceListCode code, long version) {
        return new Versioned<>(kept(code), version);
    }

    private List<PriceList> kept(PriceListCode code) {
        List<PriceList> versions = lists.versions(code);
        if (versions.isEmpty()) {
            throw new NotFoundException(KIND, code.value());
        }
        return versions;
    }

    static Subject subject(PriceListCode code) {
        return new Subject(KIND, code.value());
    }
}
