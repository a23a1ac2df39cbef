package eu.hodina.persistence;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.BillingCycle;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.DrawOrder;
import eu.hodina.domain.agreement.FeeDue;
import eu.hodina.domain.agreement.FeeFrom;
import eu.hodina.domain.agreement.OveragePrices;
import eu.hodina.domain.agreement.PeriodAnchor;
import eu.hodina.domain.agreement.Proration;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The columns of the table {@code agreement}: those of every agreement, then those of a retainer alone. */
final class AgreementColumns {
    static final String[] NAMES = {
        "client_id", "type", "stage", "name_cs", "name_en", "succeeds", "notifies_client", "order_id", "all_activities",
        "first_day", "day_after", "currency", "vat_rate", "includes", "includes_time", "price_minor", "cycle", "anchor",
        "due", "proration", "carry_over", "carry_over_cap", "draw", "id"
    };

    private AgreementColumns() {}

    /** In the order of the names. */
    static Object[] values(ClientAgreement agreement) {
        Agreement terms = agreement.terms();
        Optional<Retainer> retainer =
                Optional.of(terms).filter(Retainer.class::isInstance).map(Retainer.class::cast);
        Optional<Money> price = Optional.of(terms)
                .filter(ServicePackage.class::isInstance)
                .map(bought -> ((ServicePackage) bought).price());
        return new Object[] {
            agreement.client().value(),
            retainer.isPresent() ? "RETAINER" : "PACKAGE",
            agreement.stage(),
            agreement.name().inCzech(),
            agreement.name().inEnglish(),
            agreement.succeeds().map(AgreementId::value),
            agreement.notifiesClient(),
            terms.scope().order().map(OrderId::value),
            terms.scope().activities().isEmpty(),
            Values.firstDay(terms.validity()),
            Values.dayAfter(terms.validity()),
            terms.currency(),
            terms.vatRate().map(VatRate::hundredths),
            terms.includes().map(Allowed::units),
            terms.includes().map(Allowed::isTime),
            price.map(Money::minor),
            retainer.map(Retainer::cycle),
            retainer.map(Retainer::anchor),
            retainer.map(Retainer::due),
            retainer.map(Retainer::proration),
            retainer.map(Retainer::carryOver),
            retainer.flatMap(Retainer::carryOverCap).map(Allowed::units),
            retainer.map(Retainer::draw),
            agreement.id().value()
        };
    }

    /** The rows of the other tables that belong to an agreement. */
    record Parts(List<ActivityCode> activities, List<FeeFrom> fees, OveragePrices overage) {}

    static ClientAgreement read(Row row, Parts parts) throws SQLException {
        return new ClientAgreement(
                row.text("type").equals("RETAINER") ? retainer(row, parts) : bought(row, parts),
                new ClientId(row.text("client_id")),
                row.name(),
                row.constant(AgreementStage.class, "stage"),
                row.find("succeeds").map(AgreementId::new),
                row.flag("notifies_client"));
    }

    private static Retainer retainer(Row row, Parts parts) throws SQLException {
        return new Retainer(
                new AgreementId(row.text("id")),
                scope(row, parts),
                row.validity(),
                row.constant(BillingCycle.class, "cycle"),
                row.constant(PeriodAnchor.class, "anchor"),
                parts.fees(),
                row.constant(FeeDue.class, "due"),
                row.constant(Proration.class, "proration"),
                includes(row, "includes"),
                row.number("carry_over"),
                includes(row, "carry_over_cap"),
                row.constant(DrawOrder.class, "draw"),
                parts.overage(),
                vatRate(row));
    }

    private static ServicePackage bought(Row row, Parts parts) throws SQLException {
        return new ServicePackage(
                new AgreementId(row.text("id")),
                scope(row, parts),
                row.date("first_day"),
                row.validity().last(),
                row.money("price_minor", row.currency("currency")),
                includes(row, "includes"),
                vatRate(row));
    }

    private static AgreementScope scope(Row row, Parts parts) throws SQLException {
        Optional<Set<ActivityCode>> activities =
                row.flag("all_activities") ? Optional.empty() : Optional.of(Set.copyOf(parts.activities()));
        return new AgreementScope(row.find("order_id").map(OrderId::new), activities);
    }

    private static Optional<VatRate> vatRate(Row row) throws SQLException {
        var hundredths = row.findNumber("vat_rate");
        return hundredths.isPresent() ? Optional.of(new VatRate(hundredths.getAsInt())) : Optional.empty();
    }

    private static Optional<Allowed> includes(Row row, String column) throws SQLException {
        OptionalLong units = row.findWhole(column);
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(allowed(row.flag("includes_time"), units.getAsLong(), row.currency("currency")));
    }

    static Allowed allowed(boolean inTime, long units, Currency currency) {
        return inTime ? new Allowed.Time(units) : new Allowed.Credit(Money.ofMinor(currency, units));
    }
}
