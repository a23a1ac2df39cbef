package eu.hodina.application.exchange.scenario;

import eu.hodina.application.exchange.scenario.JsonValue.Kind;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.BillingCycle;
import eu.hodina.domain.agreement.DrawOrder;
import eu.hodina.domain.agreement.FeeDue;
import eu.hodina.domain.agreement.FeeFrom;
import eu.hodina.domain.agreement.PeriodAnchor;
import eu.hodina.domain.agreement.Proration;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerBuilder;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads agreements; each kind has its own keys. */
final class AgreementReader {
    private static final Set<String> COMMON = Set.of("id", "type", "order", "activities", "includes", "vatRate");
    private static final Set<String> OF_RETAINER = with(
            COMMON,
            "from",
            "to",
            "period",
            "anchor",
            "fee",
            "fees",
            "due",
            "carryOver",
            "carryOverCap",
            "draw",
            "overagePrice",
            "overagePrices",
            "proration");
    private static final Set<String> OF_PACKAGE = with(COMMON, "purchased", "price", "expires");
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private enum Type {
        RETAINER,
        PACKAGE
    }

    private final Scalars scalars;
    private final Refusals refusals;
    private final CatalogReader catalog;
    private final PartyReader parties;
    final Known<Agreement> agreements;

    AgreementReader(Scalars scalars, CatalogReader catalog, PartyReader parties) {
        this.scalars = scalars;
        this.refusals = scalars.refusals();
        this.catalog = catalog;
        this.parties = parties;
        this.agreements = new Known<>(refusals, "an agreement");
    }

    private static Set<String> with(Set<String> common, String... more) {
        Set<String> all = new HashSet<>(common);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    List<Agreement> agreements(List<JsonValue> entries) {
        List<Agreement> all = new ArrayList<>();
        for (JsonValue entry : entries) {
            int before = refusals.count();
            Optional<Agreement> agreement = agreement(entry);
            if (refusals.count() > before || agreement.isEmpty()) {
                agreements.markIncomplete();
            }
            agreement.ifPresent(read -> {
                if (!agreements.add(read.id().value(), read)) {
                    refusals.add(entry.field("id").orElse(entry), "an id that no other agreement has");
                }
                all.add(read);
            });
        }
        return all;
    }

    /** Empty where what is wrong leaves nothing to build; it is refused then. */
    private Optional<Agreement> agreement(JsonValue entry) {
        int before = refusals.count();
        Optional<Type> type = entry.field("type").map(of -> scalars.oneOf(of, Type.values()));
        boolean typed = type.isPresent() && refusals.count() == before;
        if (!typed) {
            Set<String> either = new HashSet<>(OF_RETAINER);
            either.addAll(OF_PACKAGE);
            new Fields(entry, refusals, either).required("type");
            return Optional.empty();
        }
        Set<String> known = type.get() == Type.RETAINER ? OF_RETAINER : OF_PACKAGE;
        Fields fields = new Fields(entry, refusals, known);
        return type.get() == Type.RETAINER ? retainer(fields, before) : bought(fields, before);
    }

    private AgreementId id(Fields fields) {
        return new AgreementId(fields.required("id").map(scalars::id).orElse("?"));
    }

    private AgreementScope scope(Fields fields) {
        Optional<OrderId> order = fields.optional("order").map(this::order);
        Set<ActivityCode> activities = new HashSet<>();
        for (JsonValue activity : fields.optionalList("activities")) {
            activities.add(catalog.reference(activity));
        }
        return new AgreementScope(order, fields.optional("activities").map(list -> activities));
    }

    private OrderId order(JsonValue value) {
        int before = refusals.count();
        String id = scalars.id(value);
        if (refusals.count() == before) {
            parties.orders.refer(value, id);
        }
        return new OrderId(id);
    }

    /** Minutes or money, one of them. */
    Optional<Allowed> includes(Fields fields) {
        return fields.optional("includes").map(value -> {
            Fields included = new Fields(value, refusals, Set.of("minutes", "amount"));
            Optional<JsonValue> minutes = included.optional("minutes");
            Optional<JsonValue> amount = included.optional("amount");
            if (value.is(Kind.OBJECT) && minutes.isPresent() == amount.isPresent()) {
                refusals.add(value, "either minutes or amount");
            }
            Optional<Allowed> time = minutes.map(of -> new Allowed.Time(scalars.minutes(of)));
            Optional<Allowed> credit = amount.map(of -> new Allowed.Credit(scalars.money(of)));
            return time.or(() -> credit).orElse(new Allowed.Time(0));
        });
    }

    private Optional<Agreement> bought(Fields fields, int before) {
        AgreementId id = id(fields);
        AgreementScope scope = scope(fields);
        LocalDate purchased = fields.required("purchased").map(scalars::date).orElse(SOME_DAY);
        Optional<LocalDate> expires = fields.optional("expires").map(scalars::date);
        if (expires.filter(last -> last.isBefore(purchased)).isPresent()) {
            refusals.add(fields.optional("expires").orElseThrow(), "a date on or after " + purchased);
        }
        Money price = fields.required("price").map(scalars::money).orElse(Money.zero(scalars.currency()));
        Optional<Allowed> includes = includes(fields);
        Optional<VatRate> rate = fields.optional("vatRate").map(scalars::rate);
        return refusals.count() > before
                ? Optional.empty()
                : Optional.of(new ServicePackage(id, scope, purchased, expires, price, includes, rate));
    }

    private Optional<Agreement> retainer(Fields fields, int before) {
        int unread = refusals.count();
        LocalDate from = fields.required("from").map(scalars::date).orElse(SOME_DAY);
        Optional<LocalDate> begins = refusals.count() == unread ? Optional.of(from) : Optional.empty();
        RetainerBuilder builder = Retainer.from(id(fields), from).scope(scope(fields));
        fields.optional("to").ifPresent(value -> {
            LocalDate to = scalars.date(value);
            if (begins.filter(to::isBefore).isPresent()) {
                refusals.add(value, "a date on or after " + from);
            }
            builder.to(to);
        });
        choices(fields, builder);
        fees(fields, begins, builder);
        int unincluded = refusals.count();
        Optional<Allowed> includes = includes(fields);
        includes.ifPresent(builder::includes);
        if (refusals.count() == unincluded) {
            cap(fields, includes, builder);
            overage(fields, includes, builder);
        }
        fields.optional("vatRate").map(scalars::rate).ifPresent(builder::vatRate);
        return refusals.count() > before ? Optional.empty() : Optional.of(builder.build());
    }

    private void choices(Fields fields, RetainerBuilder builder) {
        fields.optional("period")
                .map(of -> scalars.oneOf(of, BillingCycle.values()))
                .ifPresent(builder::cycle);
        fields.optional("anchor")
                .map(of -> scalars.oneOf(of, PeriodAnchor.values()))
                .ifPresent(builder::anchor);
        fields.optional("due").map(of -> scalars.oneOf(of, FeeDue.values())).ifPresent(builder::due);
        fields.optional("draw").map(of -> scalars.oneOf(of, DrawOrder.values())).ifPresent(builder::draw);
        fields.optional("proration")
                .map(of -> scalars.oneOf(of, Proration.values()))
                .ifPresent(builder::proration);
        fields.optional("carryOver").map(of -> scalars.number(of, 0)).ifPresent(builder::carryOver);
    }

    /** Either one fee, or several with the days from which they hold. */
    private void fees(Fields fields, Optional<LocalDate> begins, RetainerBuilder builder) {
        Optional<JsonValue> several = fields.optional("fees");
        if (several.isEmpty()) {
            fields.required("fee").map(scalars::money).ifPresent(builder::fee);
            return;
        }
        if (fields.optional("fee").isPresent()) {
            refusals.add(several.get(), "either fee or fees");
        }
        List<FeeFrom> steps = steps(fields.requiredList("fees"));
        steps.forEach(step -> builder.feeFrom(step.from(), step.fee()));
        if (begins.isPresent() && steps.stream().map(FeeFrom::from).allMatch(begins.get()::isBefore)) {
            refusals.add(several.get(), "a fee from " + begins.get() + " or earlier");
        }
    }

    /** Fees with the days from which they hold, one from a day; nothing follows from one that cannot be read. */
    List<FeeFrom> steps(List<JsonValue> entries) {
        List<FeeFrom> steps = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (JsonValue entry : entries) {
            int before = refusals.count();
            Fields step = new Fields(entry, refusals, Set.of("from", "fee"));
            LocalDate day = step.required("from").map(scalars::date).orElse(SOME_DAY);
            Money fee = step.required("fee").map(scalars::money).orElse(Money.zero(scalars.currency()));
            if (refusals.count() > before) {
                steps.add(new FeeFrom(LocalDate.MIN, fee));
            } else if (days.add(day)) {
                steps.add(new FeeFrom(day, fee));
            } else {
                refusals.add(entry, "one fee from a day");
            }
        }
        return steps;
    }

    private void cap(Fields fields, Optional<Allowed> includes, RetainerBuilder builder) {
        fields.optional("carryOverCap").ifPresent(value -> {
            boolean ofMoney = includes.filter(of -> !of.isTime()).isPresent();
            Kind kind = ofMoney ? Kind.TEXT : Kind.INTEGER;
            if (includes.isEmpty() || !value.is(kind)) {
                refusals.add(value, "a cap of the kind of the allowance, and only with one");
            } else {
                builder.carryOverCap(
                        ofMoney ? new Allowed.Credit(scalars.money(value)) : new Allowed.Time(scalars.minutes(value)));
            }
        });
    }

    private void overage(Fields fields, Optional<Allowed> includes, RetainerBuilder builder) {
        boolean ofTime = includes.filter(Allowed::isTime).isPresent();
        for (String key : List.of("overagePrice", "overagePrices")) {
            if (!ofTime && fields.optional(key).isPresent()) {
                refusals.add(fields.optional(key).orElseThrow(), "an overage price only with an allowance of time");
            }
        }
        fields.optional("overagePrice").map(scalars::hourly).ifPresent(builder::overagePrice);
        catalog.prices(fields.optionalList("overagePrices")).forEach(builder::overagePrice);
    }
}
