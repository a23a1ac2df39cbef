package eu.hodina.benchmarks.rating;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * An invented firm: 20 activities, half of them with another rule from 16 October 2026, 100 workers, a default price list
 * and 20 others, each in three versions of which two touch October, with prices of single workers.
 */
final class Firm {
    static final Currency CZK = Currency.getInstance("CZK");
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    static final LocalDate MIDDLE = LocalDate.of(2026, 10, 16);

    private static final BilingualName NAME = BilingualName.same("work");
    private static final int ACTIVITIES = 20;
    private static final int WORKERS = 100;
    private static final int PRICE_LISTS = 20;

    final List<Activity> activities = new ArrayList<>();
    final List<PriceList> priceLists = new ArrayList<>();
    final List<String> workers = new ArrayList<>();
    private final Random random;

    Firm(Random random) {
        this.random = random;
        for (int i = 0; i < WORKERS; i++) {
            workers.add(Texts.id(random));
        }
        for (int i = 0; i < ACTIVITIES; i++) {
            addActivity(i);
        }
        addPriceList("STANDARD", true);
        for (int i = 0; i < PRICE_LISTS; i++) {
            addPriceList(priceList(i), false);
        }
    }

    static String activity(int number) {
        return "ACTIVITY-" + number % ACTIVITIES;
    }

    static String priceList(int number) {
        return "LIST-" + number % PRICE_LISTS;
    }

    /** Scopes, modes, grace, least minutes and least charges, in turn. */
    static BillingRule rule(int number) {
        BillingRule.Scope scope = BillingRule.Scope.values()[number % 3];
        Optional<Money> least = number % 5 == 0 ? Optional.of(Money.ofMinor(CZK, 50_000)) : Optional.empty();
        return switch (number % 4) {
            case 0 -> new BillingRule(15, BillingRule.Mode.UP, 5, 0, least, scope);
            case 1 -> new BillingRule(30, BillingRule.Mode.NEAREST, 0, 30, least, scope);
            case 2 -> new BillingRule(6, BillingRule.Mode.DOWN, 0, 0, least, scope);
            default -> new BillingRule(1, BillingRule.Mode.UP, 0, 15, least, scope);
        };
    }

    private void addActivity(int number) {
        ActivityCode code = new ActivityCode(activity(number));
        Optional<VatRate> vat = number % 7 == 0 ? Optional.of(VatRate.ofPercent("12")) : Optional.empty();
        if (number % 2 == 0) {
            activities.add(new Activity(code, NAME, Validity.always(), vat, rule(number)));
        } else {
            Validity before = Validity.of(Optional.empty(), Optional.of(MIDDLE.minusDays(1)));
            activities.add(new Activity(code, NAME, before, vat, rule(number)));
            activities.add(new Activity(code, NAME, Validity.from(MIDDLE), vat, rule(number + 1)));
        }
    }

    private void addPriceList(String code, boolean byDefault) {
        LocalDate change = OCTOBER.plusDays(random.nextInt(30) + 1L);
        List<Validity> versions = List.of(
                Validity.of(Optional.empty(), Optional.of(OCTOBER.minusDays(1))),
                Validity.between(OCTOBER, change.minusDays(1)),
                Validity.from(change));
        for (Validity version : versions) {
            priceLists.add(new PriceList(new PriceListCode(code), "", byDefault, version, CZK, prices(byDefault)));
        }
    }

    /** The default list has a price for every activity, the others for every second one. */
    private List<ListPrice> prices(boolean all) {
        List<ListPrice> prices = new ArrayList<>();
        for (int i = 0; i < ACTIVITIES; i += all ? 1 : 2) {
            prices.add(price(i, Optional.empty()));
            for (int worker = i; worker < WORKERS; worker += 25) {
                prices.add(price(i, Optional.of(new WorkerId(workers.get(worker)))));
            }
        }
        return prices;
    }

    private ListPrice price(int activity, Optional<WorkerId> worker) {
        return new ListPrice(new ActivityCode(activity(activity)), worker, hourly());
    }

    /** From 500.00 to 2,499.99 an hour. */
    private HourlyPrice hourly() {
        return new HourlyPrice(Money.ofMinor(CZK, 50_000 + random.nextInt(200_000)));
    }
}
