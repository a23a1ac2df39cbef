package eu.hodina.application.exchange.scenario;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingInputBuilder;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a scenario strictly: the first thing that is wrong in document order is named with its path. */
public final class ScenarioReader {
    private static final Set<String> TOP = Set.of("name", "why", "given", "then");
    private static final Set<String> GIVEN = Set.of(
            "currency",
            "vat",
            "activities",
            "priceLists",
            "client",
            "orders",
            "agreements",
            "workLogs",
            "period",
            "opening",
            "billedFees");

    private final Refusals refusals = new Refusals();
    private final JsonValue document;

    private ScenarioReader(JsonValue document) {
        this.document = document;
    }

    /**
     * Reads a whole scenario.
     *
     * @param document with the keys name, given and, if wanted, why and then
     * @return the facts, and where they stand
     * @throws RefusedException where the document is none
     */
    public static Scenario read(JsonValue document) throws RefusedException {
        return new ScenarioReader(document).scenario();
    }

    private Scenario scenario() throws RefusedException {
        Fields top = new Fields(document, refusals, TOP);
        Scalars texts = new Scalars(refusals, Currencies.STAND_IN, false);
        String name = top.required("name").map(texts::text).orElse("?");
        top.optional("why").ifPresent(texts::text);
        Optional<JsonValue> given = top.required("given");
        Optional<Given> read = given.map(Given::new);
        Optional<Refusal> first = refusals.first();
        if (first.isPresent()) {
            throw new RefusedException(first.get());
        }
        return read.orElseThrow().named(name);
    }

    /** The facts of the case. */
    private final class Given {
        private final JsonValue value;
        private final Scalars scalars;
        private final LogReader logs;
        private final RatingInput input;

        Given(JsonValue value) {
            this.value = value;
            Fields fields = new Fields(value, refusals, GIVEN);
            this.scalars = scalars(fields);
            CatalogReader catalog = new CatalogReader(scalars);
            PartyReader parties = new PartyReader(scalars, catalog);
            AgreementReader agreements = new AgreementReader(scalars, catalog, parties);
            Optional<Run> run = fields.required("period").flatMap(this::run);
            Optional<DatePeriod> period = run.map(Run::period);
            this.logs = new LogReader(scalars, catalog, parties, period);
            BalanceReader balances = new BalanceReader(scalars, agreements.agreements, period);

            Optional<VatRate> vat = fields.optional("vat").flatMap(this::vat);
            List<Activity> activities = catalog.activities(fields.requiredList("activities"));
            List<PriceList> lists = catalog.priceLists(fields.requiredList("priceLists"));
            Optional<ClientTerms> client = fields.required("client").map(parties::client);
            List<OrderTerms> orders = parties.orders(fields.requiredList("orders"));
            DatePeriod days = period.orElse(new DatePeriod(LocalDate.EPOCH, LocalDate.EPOCH));
            RatingInputBuilder builder = RatingInput.of(scalars.currency(), days)
                    .activities(activities)
                    .priceLists(lists)
                    .orders(orders)
                    .agreements(agreements.agreements(fields.optionalList("agreements")));
            vat.ifPresent(builder::vat);
            client.ifPresent(builder::client);
            run.flatMap(Run::feesTo).ifPresent(builder::feesTo);
            logs.read(fields.requiredList("workLogs"));
            builder.workLogs(logs.logs).corrections(logs.corrections);
            List<OpeningAllowance> opening = balances.opening(fields.optionalList("opening"));
            builder.opening(opening);
            List<AgreementPeriod> billed = balances.billedFees(fields.optionalList("billedFees"));
            fields.optional("billedFees").ifPresent(list -> builder.billedFees(billed));
            this.input = builder.build();
        }

        private Scalars scalars(Fields fields) {
            Optional<Currency> known = fields.required("currency").flatMap(code -> Currencies.read(code, refusals));
            return new Scalars(refusals, known.orElse(Currencies.STAND_IN), known.isPresent());
        }

        private Optional<VatRate> vat(JsonValue of) {
            Fields fields = new Fields(of, refusals, Set.of("rate"));
            return fields.required("rate").map(scalars::rate);
        }

        private Optional<Run> run(JsonValue of) {
            int before = refusals.count();
            Fields fields = new Fields(of, refusals, Set.of("from", "to", "feesTo"));
            Optional<LocalDate> from = fields.required("from").map(scalars::date);
            Optional<LocalDate> to = fields.required("to").map(scalars::date);
            Optional<LocalDate> feesTo = fields.optional("feesTo").map(scalars::date);
            if (refusals.count() > before) {
                return Optional.empty();
            }
            if (to.orElseThrow().isBefore(from.orElseThrow())) {
                refusals.add(fields.optional("to").orElseThrow(), "a date on or after " + from.get());
                return Optional.empty();
            }
            if (feesTo.filter(last -> last.isBefore(to.get())).isPresent()) {
                refusals.add(fields.optional("feesTo").orElseThrow(), "a date on or after " + to.get());
                return Optional.empty();
            }
            return Optional.of(new Run(new DatePeriod(from.get(), to.get()), feesTo));
        }

        Scenario named(String name) {
            return new Scenario(name, value, input, logs);
        }
    }

    private record Run(DatePeriod period, Optional<LocalDate> feesTo) {}
}
