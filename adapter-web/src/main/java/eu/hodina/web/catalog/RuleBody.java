package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How measured minutes become billed minutes; what is left out is as in {@link BillingRule#TO_THE_MINUTE}. */
@Serdeable
public record RuleBody(
        @Schema(example = "15", description = "Minutes that are billed whole; 1 where it is left out") @Nullable
        Integer unit,

        @Schema(
                example = "UP",
                allowableValues = {"UP", "NEAREST", "DOWN"})
        @Nullable
        String mode,

        @Schema(example = "0", description = "Minutes over a unit that are forgiven; only with UP") @Nullable
        Integer grace,

        @Schema(example = "0") @Nullable Integer minimumMinutes,

        @Nullable AmountBody minimumCharge,

        @Schema(
                example = "ENTRY",
                allowableValues = {"ENTRY", "DAY", "TASK"})
        @Nullable
        String scope) {
    private static final int MOST = 100_000;

    /** As the API shows it. */
    public static RuleBody of(BillingRule rule) {
        return new RuleBody(
                rule.unit(),
                rule.mode().name(),
                rule.grace(),
                rule.minimumMinutes(),
                rule.minimumCharge().map(AmountBody::of).orElse(null),
                rule.scope().name());
    }

    /** The same without money, for those who see no prices. */
    RuleBody withoutMoney() {
        return new RuleBody(unit, mode, grace, minimumMinutes, null, scope);
    }

    /** What the body at a place says. */
    public static BillingRule rule(String place, @Nullable RuleBody body) {
        if (body == null) {
            return BillingRule.TO_THE_MINUTE;
        }
        BillingRule.Mode mode = body.mode() == null
                ? BillingRule.Mode.UP
                : Fields.constant(place + "/mode", body.mode(), BillingRule.Mode.class);
        BillingRule.Scope scope = body.scope() == null
                ? BillingRule.Scope.ENTRY
                : Fields.constant(place + "/scope", body.scope(), BillingRule.Scope.class);
        int unit = number(place + "/unit", body.unit(), 1);
        int grace = number(place + "/grace", body.grace(), 0);
        int minimum = number(place + "/minimumMinutes", body.minimumMinutes(), 0);
        var charge = Optional.ofNullable(body.minimumCharge()).map(said -> said.money(place + "/minimumCharge"));
        return Fields.checked(place, () -> new BillingRule(unit, mode, grace, minimum, charge, scope));
    }

    private static int number(String path, @Nullable Integer value, int usual) {
        return value == null ? usual : Fields.number(path, value, usual, MOST);
    }
}
