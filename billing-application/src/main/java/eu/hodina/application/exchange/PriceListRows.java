package eu.hodina.application.exchange;

import eu.hodina.application.Ports;
import eu.hodina.application.catalog.NewCode;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.catalog.ProductPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
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

/** Versions of price lists, one price a row: of an activity, or of a product; a version without prices has one row without. */
final class PriceListRows implements RowKind {
    static final List<String> TITLES = List.of(
            "list", "validFrom", "validTo", "name", "default", "currency", "activity", "worker", "product", "price");
    private static final int LONGEST_NAME = 255;

    /** Versions of one file; what all rows of one have in common waits in memory. */
    private static final int MOST_VERSIONS = 10_000;

    /** Turns of one version, more than a file has lines. */
    private static final int TURNS = Integer.SIZE;

    /** What all rows of one version have in common. */
    private record Version(PriceListCode code, Validity validity, String name, boolean byDefault, Currency currency) {
        /** Without its prices. */
        PriceList bare() {
            return new PriceList(code, name, byDefault, validity, currency, List.of());
        }
    }

    /** Which version of the file it is, from 0, and where the file begins it. */
    private record Place(int number, TextPlace first) {}

    /** What one row says. */
    private record Price(Version version, Optional<ListPrice> hourly, Optional<ProductPrice> ofProduct) {}

    private final Ports ports;
    private final Map<String, WorkerId> workers = new HashMap<>();
    private final Set<ActivityCode> activities = new HashSet<>();
    private final Set<ProductCode> products = new HashSet<>();
    private final Map<Version, Place> versions = new LinkedHashMap<>();

    /** Of the version that is being kept. */
    private final List<Price> waiting = new ArrayList<>();

    PriceListRows(Ports ports) {
        this.ports = ports;
        for (Worker worker : ports.workers().all()) {
            workers.put(worker.code(), worker.id());
        }
        for (Activity activity : ports.activities().all()) {
            activities.add(activity.code());
        }
        ports.products().all().forEach(product -> products.add(product.code()));
    }

    @Override
    public ExchangeKind kind() {
        return ExchangeKind.PRICE_LISTS;
    }

    @Override
    public List<String> titles() {
        return TITLES;
    }

    @Override
    public Optional<RowKey> read(FieldRow row) {
        return price(row).flatMap(price -> key(row, price));
    }

    private Optional<RowKey> key(FieldRow row, Price price) {
        TextPlace place = row.place("list");
        Place version = versions.computeIfAbsent(price.version(), key -> new Place(versions.size(), place));
        if (version.number() >= MOST_VERSIONS) {
            row.bad("list", "at most " + MOST_VERSIONS + " versions in one file");
            return Optional.empty();
        }
        String title = row.text("product").isEmpty() ? "activity" : "product";
        String code = row.text(title).isEmpty()
                ? ""
                : version.number() + " " + title + " " + row.text(title) + " " + row.text("worker");
        return Optional.of(new RowKey(((long) version.number() << TURNS) + place.line(), title, code));
    }

    @Override
    public void tellTaken(FieldRow row) {
        boolean ofProduct = row.text("activity").isEmpty();
        row.bad(ofProduct ? "product" : "activity", "one price in a version, there is one before");
    }

    private Optional<Price> price(FieldRow row) {
        int before = row.problems();
        Optional<Version> version = version(row);
        Optional<WorkerId> worker = row.optional(
                "worker",
                code -> Optional.ofNullable(workers.get(code)).orElseThrow(),
                "the code of a worker, or nothing");
        boolean ofActivity = !row.text("activity").isEmpty();
        boolean ofProduct = !row.text("product").isEmpty();
        if (ofActivity && ofProduct) {
            row.bad("product", "nothing, where there is an activity");
        } else if (!ofActivity && !ofProduct && !row.text("price").isEmpty()) {
            row.bad("price", "nothing, where there is no activity and no product");
        } else if (!ofActivity && worker.isPresent()) {
            row.bad("worker", "nothing, where there is no activity");
        }
        Optional<ActivityCode> activity = row.optional("activity", this::activity, "the code of an activity");
        Optional<ProductCode> product = row.optional("product", this::product, "the code of a product");
        Optional<Money> amount = ofActivity || ofProduct ? amount(row, version) : Optional.empty();
        if (row.problems() > before) {
            return Optional.empty();
        }
        return Optional.of(new Price(
                version.orElseThrow(),
                activity.map(code -> new ListPrice(code, worker, new HourlyPrice(amount.orElseThrow()))),
                product.map(code -> new ProductPrice(code, amount.orElseThrow()))));
    }

    private static Optional<Version> version(FieldRow row) {
        int before = row.problems();
        Optional<PriceListCode> code = row.made(
                "list",
                text -> new PriceListCode(NewCode.checked(text)),
                "the code of a price list: letters, digits, . _ -");
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
        if (row.problems() > before) {
            return Optional.empty();
        }
        return Optional.of(new Version(
                code.orElseThrow(),
                Validity.of(from, to),
                name.orElseThrow(),
                byDefault.orElseThrow(),
                currency.orElseThrow()));
    }

    private static Optional<Money> amount(FieldRow row, Optional<Version> version) {
        return version.flatMap(known -> row.made(
                "price",
                text -> Amounts.read(text, known.currency()),
                "an amount in " + known.currency() + " such as 1450.00, 0 or more"));
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
        return Optional.of(new ProductCode(text)).filter(products::contains).orElseThrow();
    }

    /** Versions are compared with their rivals only: those of the same list, and default lists of the same currency. */
    @Override
    public void finish(ImportProblems problems) {
        Map<Object, List<PriceList>> rivals = new HashMap<>();
        for (PriceList kept : ports.priceLists().all()) {
            among(kept, rivals).forEach(others -> others.add(kept));
        }
        versions.forEach((version, place) -> {
            PriceList list = version.bare();
            List<List<PriceList>> fields = among(list, rivals);
            fields.stream()
                    .flatMap(List::stream)
                    .filter(rival -> rival.validity().overlaps(list.validity()))
                    .findFirst()
                    .ifPresentOrElse(
                            rival -> problems.add(conflict(place.first(), list, rival)),
                            () -> fields.forEach(others -> others.add(list)));
        });
    }

    private static List<List<PriceList>> among(PriceList list, Map<Object, List<PriceList>> rivals) {
        List<List<PriceList>> fields = new ArrayList<>();
        fields.add(rivals.computeIfAbsent(list.code(), code -> new ArrayList<>()));
        if (list.byDefault()) {
            fields.add(rivals.computeIfAbsent(list.currency(), currency -> new ArrayList<>()));
        }
        return fields;
    }

    private static ImportProblem conflict(TextPlace place, PriceList list, PriceList rival) {
        String what = rival.code().equals(list.code()) ? "version of a price list" : "default price list";
        return ImportProblem.ofField(
                place,
                "list",
                list.code().value(),
                "versions that do not contradict: one " + what + " a day, not " + rival.code() + " " + rival.validity()
                        + " and " + list.code() + " " + list.validity());
    }

    @Override
    public void keep(List<FieldRow> rows) {
        for (FieldRow row : rows) {
            Price price = price(row).orElseThrow();
            if (!waiting.isEmpty() && !waiting.get(0).version().equals(price.version())) {
                keepRest();
            }
            waiting.add(price);
        }
    }

    @Override
    public void keepRest() {
        if (!waiting.isEmpty()) {
            ports.priceLists()
                    .add(waiting.get(0)
                            .version()
                            .bare()
                            .withPrices(
                                    waiting.stream()
                                            .flatMap(price -> price.hourly().stream())
                                            .toList(),
                                    waiting.stream()
                                            .flatMap(price -> price.ofProduct().stream())
                                            .toList()));
            waiting.clear();
        }
    }
}
