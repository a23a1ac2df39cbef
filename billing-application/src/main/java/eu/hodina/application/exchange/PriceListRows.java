package eu.hodina.application.exchange;

import eu.hodina.application.Ports;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceCatalog;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.catalog.ProductPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Versions of price lists, one price a row: of an activity, or of a product; a version without prices has one row without. */
final class PriceListRows implements RowKind {
    private static final List<String> TITLES = List.of(
            "list", "validFrom", "validTo", "name", "default", "currency", "activity", "worker", "product", "price");
    private static final int LONGEST_NAME = 255;

    /** What all rows of one version have in common. */
    private record Version(PriceListCode code, Validity validity, String name, boolean byDefault, Currency currency) {}

    /** The prices of one version, and where the file begins it. */
    private record Draft(TextPlace place, List<ListPrice> prices, List<ProductPrice> products) {}

    private final Ports ports;
    private final Map<String, WorkerId> workers = new HashMap<>();
    private final Set<ActivityCode> activities = new HashSet<>();
    private final Map<Version, Draft> read = new LinkedHashMap<>();
    private final List<PriceList> made = new ArrayList<>();

    PriceListRows(Ports ports) {
        this.ports = ports;
        for (Worker worker : ports.workers().all()) {
            workers.put(worker.code(), worker.id());
        }
        for (Activity activity : ports.activities().all()) {
            activities.add(activity.code());
        }
    }

    @Override
    public List<String> titles() {
        return TITLES;
    }

    @Override
    public void read(FieldRow row) {
        int before = row.problems();
        Optional<PriceListCode> code = row.made("list", PriceListCode::new, "the code of a price list");
        Optional<LocalDate> from = row.optional("validFrom", LocalDate::parse, "a date such as 2026-10-31, or nothing");
        Optional<LocalDate> to = row.optional("validTo", LocalDate::parse, "a date such as 2026-10-31, or nothing");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            row.bad("validTo", "a day not before " + from.get());
        }
        Optional<String> name = row.words("name", LONGEST_NAME);
        if (name.isEmpty()) {
            row.bad("name", "a name");
        }
        Optional<Boolean> byDefault = row.made("default", PriceListRows::flag, "yes or no");
        Optional<Currency> currency = row.made("currency", Currency::getInstance, "a currency such as CZK");
        if (row.problems() == before) {
            Version version = new Version(
                    code.orElseThrow(),
                    Validity.of(from, to),
                    name.orElseThrow(),
                    byDefault.orElseThrow(),
                    currency.orElseThrow());
            readPrice(row, version);
        }
    }

    private void readPrice(FieldRow row, Version version) {
        Draft draft = read.computeIfAbsent(
                version, key -> new Draft(row.place("list"), new ArrayList<>(), new ArrayList<>()));
        boolean ofActivity = !row.text("activity").isEmpty();
        boolean ofProduct = !row.text("product").isEmpty();
        Optional<WorkerId> worker = row.optional(
                "worker",
                code -> Optional.ofNullable(workers.get(code)).orElseThrow(),
                "the code of a worker, or nothing");
        if (ofActivity && ofProduct) {
            row.bad("product", "nothing, where there is an activity");
        } else if (!ofActivity && !ofProduct) {
            if (!row.text("price").isEmpty()) {
                row.bad("price", "nothing, where there is no activity and no product");
            }
            return;
        }
        Optional<Money> price = row.made(
                "price",
                text -> Money.parse(version.currency().getCurrencyCode(), text),
                "an amount in " + version.currency() + " such as 1450.00");
        if (ofActivity) {
            Optional<ActivityCode> activity = row.made("activity", this::activity, "the code of an activity");
            if (activity.isPresent() && price.isPresent()) {
                row.made(
                                "price",
                                text -> new ListPrice(activity.get(), worker, new HourlyPrice(price.get())),
                                "an amount that is not negative")
                        .ifPresent(draft.prices()::add);
            }
        } else {
            Optional<ProductCode> product = row.made("product", this::product, "the code of a product");
            if (product.isPresent() && price.isPresent()) {
                row.made(
                                "price",
                                text -> new ProductPrice(product.get(), price.get()),
                                "an amount that is not negative")
                        .ifPresent(draft.products()::add);
            }
        }
    }

    private static boolean flag(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("yes");
    }

    private ActivityCode activity(String text) {
        return Optional.of(new ActivityCode(text)).filter(activities::contains).orElseThrow();
    }

    private ProductCode product(String text) {
        return Optional.of(new ProductCode(text))
                .filter(code -> ports.products().find(code).isPresent())
                .orElseThrow();
    }

    @Override
    public void finish(ImportProblems problems) {
        List<PriceList> kept = ports.priceLists().all();
        read.forEach((version, draft) -> {
            try {
                PriceList list = new PriceList(
                        version.code(),
                        version.name(),
                        version.byDefault(),
                        version.validity(),
                        version.currency(),
                        draft.prices(),
                        draft.products());
                PriceCatalog.of(Stream.of(kept, made, List.of(list))
                        .flatMap(List::stream)
                        .toList());
                made.add(list);
            } catch (IllegalArgumentException refused) {
                problems.add(ImportProblem.ofField(
                        draft.place(),
                        "list",
                        version.code().value(),
                        "versions that do not contradict: " + refused.getMessage()));
            }
        });
    }

    @Override
    public void keep() {
        made.forEach(ports.priceLists()::add);
    }

    @Override
    public long write(CsvWriter csv) throws IOException {
        Map<WorkerId, String> codes = new HashMap<>();
        workers.forEach((code, id) -> codes.put(id, code));
        long rows = 0;
        for (PriceList list : ports.priceLists().all()) {
            for (ListPrice price : list.prices()) {
                head(list, csv);
                csv.plain(price.activity().value());
                csv.plain(price.worker().map(codes::get).orElse(""));
                csv.plain("");
                csv.plain(price.hourly().perHour().toPlainString());
                csv.endRow();
            }
            for (ProductPrice price : list.productPrices()) {
                head(list, csv);
                csv.plain("").plain("").plain(price.product().value());
                csv.plain(price.unitPrice().toPlainString());
                csv.endRow();
            }
            int prices = list.prices().size() + list.productPrices().size();
            if (prices == 0) {
                head(list, csv);
                csv.plain("").plain("").plain("").plain("");
                csv.endRow();
            }
            rows += Math.max(1, prices);
        }
        return rows;
    }

    private static void head(PriceList list, CsvWriter csv) throws IOException {
        csv.plain(list.code().value());
        csv.plain(list.validity().first().map(LocalDate::toString).orElse(""));
        csv.plain(list.validity().last().map(LocalDate::toString).orElse(""));
        csv.text(list.name());
        csv.plain(list.byDefault() ? "yes" : "no");
        csv.plain(list.currency().getCurrencyCode());
    }
}
