package eu.hodina.web.agreement;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.BillingCycle;
import eu.hodina.domain.agreement.DrawOrder;
import eu.hodina.domain.agreement.FeeDue;
import eu.hodina.domain.agreement.OveragePrices;
import eu.hodina.domain.agreement.PeriodAnchor;
import eu.hodina.domain.agreement.Proration;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terms of a retainer; what is left out is as rating.md has it. */
@Serdeable
record RetainerBody(
        @Schema(example = "2026-01-01", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String from,

        @Schema(example = "2026-12-31", description = "The last day; absent: until it is ended") @Nullable
        String to,

        @Schema(
                example = "MONTH",
                allowableValues = {"MONTH", "QUARTER", "YEAR"})
        @Nullable
        String period,

        @Schema(
                example = "CALENDAR",
                allowableValues = {"CALENDAR", "START"})
        @Nullable
        String anchor,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Of a whole period; the first from the beginning")
        @Nullable
        List<@Nullable FeeBody> fees,

        @Schema(
                example = "ADVANCE",
                allowableValues = {"ADVANCE", "ARREARS"})
        @Nullable
        String due,

        @Schema(
                example = "DAYS",
                allowableValues = {"DAYS", "NONE"})
        @Nullable
        String proration,

        @Schema(example = "1", description = "How many periods what is left lives on; absent: 0") @Nullable
        Integer carryOver,

        @Nullable AllowedBody carryOverCap,

        @Schema(
                example = "CARRIED_FIRST",
                allowableValues = {"CARRIED_FIRST", "CURRENT_FIRST"})
        @Nullable
        String draw,

        @Nullable List<@Nullable OverageBody> overagePrices) {
    private static final int MOST = 200;
    private static final int MOST_PERIODS = 1_000;

    static RetainerBody of(Retainer retainer) {
        return new RetainerBody(
                retainer.begins().toString(),
                retainer.validity().last().map(LocalDate::toString).orElse(null),
                retainer.cycle().name(),
                retainer.anchor().name(),
                retainer.fees().stream().map(FeeBody::of).toList(),
                retainer.due().name(),
                retainer.proration().name(),
                retainer.carryOver(),
                retainer.carryOverCap().map(AllowedBody::of).orElse(null),
                retainer.draw().name(),
                retainer.overagePrices().steps().stream().map(OverageBody::of).toList());
    }

    Retainer terms(AgreementId id, AgreementScope scope, Currency currency, Included included) {
        LocalDate begins = Fields.date("/retainer/from", from);
        var days = Fields.validity("/retainer", from, to);
        var steps = Fields.list("/retainer/fees", fees, MOST, (place, fee) -> fee.step(place, currency));
        var overage = Fields.list(
                "/retainer/overagePrices", overagePrices, MOST, (place, price) -> price.price(place, currency, begins));
        var cap = Optional.ofNullable(carryOverCap).map(said -> said.allowed("/retainer/carryOverCap", currency));
        var cycle = said("period", period, BillingCycle.class, BillingCycle.MONTH);
        var where = said("anchor", anchor, PeriodAnchor.class, PeriodAnchor.CALENDAR);
        var when = said("due", due, FeeDue.class, FeeDue.ADVANCE);
        var cut = said("proration", proration, Proration.class, Proration.DAYS);
        var order = said("draw", draw, DrawOrder.class, DrawOrder.CARRIED_FIRST);
        int periods = carryOver == null ? 0 : Fields.number("/retainer/carryOver", carryOver, 0, MOST_PERIODS);
        return Fields.checked(
                "/retainer",
                () -> new Retainer(
                        id,
                        scope,
                        days,
                        cycle,
                        where,
                        steps,
                        when,
                        cut,
                        included.allowed(),
                        periods,
                        cap,
                        order,
                        new OveragePrices(overage),
                        included.vatRate()));
    }

    private static <E extends Enum<E>> E said(String name, @Nullable String value, Class<E> type, E usual) {
        return value == null ? usual : Fields.constant("/retainer/" + name, value, type);
    }
}
