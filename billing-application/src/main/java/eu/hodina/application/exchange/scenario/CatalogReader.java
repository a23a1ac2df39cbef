package eu.hodina.application.exchange.scenario;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads activities, price lists, and the prices and rules that orders and clients have of their own. */
final class CatalogReader {
    private final Scalars scalars;
    private final Refusals refusals;
    final Known<List<Activity>> activities;
    final Known<List<PriceList>> priceLists;

    CatalogReader(Scalars scalars) {
        this.scalars = scalars;
        this.refusals = scalars.refusals();
        this.activities = new Known<>(refusals, "an activity");
        this.priceLists = new Known<>(refusals, "a price list");
    }

    List<Activity> activities(List<JsonValue> entries) {
        List<Activity> all = new ArrayList<>();
        for (JsonValue entry : entries) {
            int before = refusals.count();
            Activity activity = activity(entry);
            boolean sound = refusals.count() == before;
            if (!sound) {
                activities.markIncomplete();
            }
            activities.add(activity.code().value(), new ArrayList<>());
            List<Activity> versions = activities.find(activity.code().value()).orElseThrow();
            if (sound && versions.stream().anyMatch(other -> other.validity().overlaps(activity.validity()))) {
                refusals.add(entry, "a version that overlaps no other of " + activity.code());
            }
            versions.add(activity);
            all.add(activity);
        }
        return all;
    }

    private Activity activity(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, Set.of("code", "vatRate", "from", "to", "rule"));
        String code = fields.required("code").map(scalars::id).orElse("?");
        return new Activity(
                new ActivityCode(code),
                BilingualName.same(code.isBlank() ? "?" : code),
                validity(fields),
                fields.optional("vatRate").map(scalars::rate),
                fields.optional("rule").map(this::rule).orElse(BillingRule.TO_THE_MINUTE));
    }

    /** From and to, either of which may be left out. */
    Validity validity(Fields fields) {
        Optional<LocalDate> from = fields.optional("from").map(scalars::date);
        Optional<LocalDate> to = fields.optional("to").map(scalars::date);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            refusals.add(fields.optional("to").orElseThrow(), "a date on or after " + from.get());
            return Validity.of(from, Optional.empty());
        }
        return Validity.of(from, to);
    }

    BillingRule rule(JsonValue value) {
        int before = refusals.count();
        Fields fields = new Fields(
                value, refusals, Set.of("unit", "mode", "grace", "minimumMinutes", "minimumCharge", "scope"));
        int unit = fields.optional("unit").map(of -> scalars.number(of, 1)).orElse(1);
        BillingRule.Mode mode = fields.optional("mode")
                .map(of -> scalars.oneOf(of, BillingRule.Mode.values()))
                .orElse(BillingRule.Mode.UP);
        int grace = fields.optional("grace").map(of -> scalars.number(of, 0)).orElse(0);
        boolean sound = refusals.count() == before;
        if (sound && grace > 0 && (grace >= unit || mode != BillingRule.Mode.UP)) {
            refusals.add(
                    fields.optional("grace").orElseThrow(),
                    "grace with mode UP and below the unit of " + unit + ", or 0");
            grace = 0;
        }
        int minimum = fields.optional("minimumMinutes")
                .map(of -> scalars.number(of, 0))
                .orElse(0);
        Optional<Money> charge = fields.optional("minimumCharge").map(scalars::money);
        BillingRule.Scope scope = fields.optional("scope")
                .map(of -> scalars.oneOf(of, BillingRule.Scope.values()))
                .orElse(BillingRule.Scope.ENTRY);
        return new BillingRule(unit, mode, sound ? grace : 0, minimum, charge, scope);
    }

    List<PriceList> priceLists(List<JsonValue> entries) {
        List<PriceList> all = new ArrayList<>();
        for (JsonValue entry : entries) {
            int before = refusals.count();
            PriceList list = priceList(entry);
            boolean sound = refusals.count() == before;
            if (!sound) {
                priceLists.markIncomplete();
            }
            priceLists.add(list.code().value(), new ArrayList<>());
            List<PriceList> versions = priceLists.find(list.code().value()).orElseThrow();
            if (sound && versions.stream().anyMatch(other -> other.validity().overlaps(list.validity()))) {
                refusals.add(entry, "a version that overlaps no other of " + list.code());
            }
            if (sound
                    && list.byDefault()
                    && all.stream()
                            .anyMatch(other ->
                                    other.byDefault() && other.validity().overlaps(list.validity()))) {
                refusals.add(entry, "at most one default price list a day");
            }
            versions.add(list);
            all.add(list);
        }
        return all;
    }

    private PriceList priceList(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, Set.of("code", "default", "from", "to", "prices"));
        String code = fields.required("code").map(scalars::id).orElse("?");
        boolean byDefault = fields.optional("default").map(scalars::flag).orElse(false);
        List<ListPrice> prices = listPrices(fields.requiredList("prices"));
        return new PriceList(new PriceListCode(code), code, byDefault, validity(fields), scalars.currency(), prices);
    }

    /** Prices of a list: one an activity and worker. */
    List<ListPrice> listPrices(List<JsonValue> entries) {
        List<ListPrice> prices = new ArrayList<>();
        Set<List<Object>> keys = new HashSet<>();
        for (JsonValue price : entries) {
            int before = refusals.count();
            ListPrice read = listPrice(price);
            if (refusals.count() > before) {
                continue;
            }
            if (keys.add(List.of(read.activity(), read.worker()))) {
                prices.add(read);
            } else {
                refusals.add(price, "one price for an activity and a worker");
            }
        }
        return prices;
    }

    private ListPrice listPrice(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, Set.of("activity", "worker", "hourly"));
        return new ListPrice(
                fields.required("activity").map(this::reference).orElse(new ActivityCode("?")),
                fields.optional("worker").map(scalars::id).map(WorkerId::new),
                hourly(fields));
    }

    private HourlyPrice hourly(Fields fields) {
        return fields.required("hourly")
                .map(scalars::hourly)
                .orElseGet(() -> new HourlyPrice(Money.zero(scalars.currency())));
    }

    /** The code of an activity of this document. */
    ActivityCode reference(JsonValue value) {
        int before = refusals.count();
        String code = scalars.id(value);
        if (refusals.count() == before) {
            activities.refer(value, code);
        }
        return new ActivityCode(code);
    }

    /** Prices of an order or overage prices: one an activity. */
    List<ActivityPrice> prices(List<JsonValue> entries) {
        List<ActivityPrice> prices = new ArrayList<>();
        Set<ActivityCode> seen = new HashSet<>();
        for (JsonValue entry : entries) {
            int before = refusals.count();
            Fields fields = new Fields(entry, refusals, Set.of("activity", "hourly"));
            ActivityCode activity =
                    fields.required("activity").map(this::reference).orElse(new ActivityCode("?"));
            ActivityPrice price = new ActivityPrice(activity, hourly(fields));
            if (refusals.count() == before && seen.add(activity)) {
                prices.add(price);
            } else if (refusals.count() == before) {
                refusals.add(entry, "one price for an activity");
            }
        }
        return prices;
    }

    /** Rules of an order or a client: one an activity. */
    List<ActivityRule> rules(List<JsonValue> entries) {
        List<ActivityRule> rules = new ArrayList<>();
        Set<ActivityCode> seen = new HashSet<>();
        for (JsonValue entry : entries) {
            int before = refusals.count();
            Fields fields = new Fields(entry, refusals, Set.of("activity", "rule"));
            ActivityCode activity =
                    fields.required("activity").map(this::reference).orElse(new ActivityCode("?"));
            BillingRule rule = fields.required("rule").map(this::rule).orElse(BillingRule.TO_THE_MINUTE);
            if (refusals.count() == before && seen.add(activity)) {
                rules.add(new ActivityRule(activity, rule));
            } else if (refusals.count() == before) {
                refusals.add(entry, "one rule for an activity");
            }
        }
        return rules;
    }
}
