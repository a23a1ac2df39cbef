package eu.hodina.web.client;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.money.Money;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client's own billing rule for an activity. */
@Serdeable
record ClientRuleBody(
        @Schema(example = "PROG", maxLength = 64, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String activity,

        @Schema(example = "15", description = "Minutes; 1 = to the minute", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer unit,

        @Schema(
                example = "UP",
                allowableValues = {"UP", "NEAREST", "DOWN"},
                description = "Absent: UP")
        @Nullable
        String mode,

        @Schema(example = "5", description = "Minutes over a whole unit that are forgiven; absent: 0") @Nullable
        Integer grace,

        @Schema(example = "30", description = "Absent: 0") @Nullable
        Integer minimumMinutes,

        @Schema(example = "500.00", description = "In the client's currency; absent: none") @Nullable
        String minimumCharge,

        @Schema(
                example = "ENTRY",
                allowableValues = {"ENTRY", "DAY", "TASK"},
                description = "Which logs round together; absent: ENTRY")
        @Nullable
        String scope) {
    private static final int LONGEST = 100_000;

    static ClientRuleBody of(ActivityRule given) {
        BillingRule rule = given.rule();
        return new ClientRuleBody(
                given.activity().value(),
                rule.unit(),
                rule.mode().name(),
                rule.grace(),
                rule.minimumMinutes(),
                rule.minimumCharge().map(Money::toPlainString).orElse(null),
                rule.scope().name());
    }

    ActivityRule rule(String place, Currency currency) {
        Optional<Money> least =
                Optional.ofNullable(minimumCharge).map(text -> Fields.amount(place + "/minimumCharge", text, currency));
        return Fields.checked(
                place,
                () -> new ActivityRule(
                        Fields.made(place + "/activity", activity, ActivityCode::new),
                        new BillingRule(
                                Fields.number(place + "/unit", unit, 1, LONGEST),
                                Fields.constant(place + "/mode", or(mode, "UP"), BillingRule.Mode.class),
                                Fields.number(place + "/grace", or(grace), 0, LONGEST),
                                Fields.number(place + "/minimumMinutes", or(minimumMinutes), 0, LONGEST),
                                least,
                                Fields.constant(place + "/scope", or(scope, "ENTRY"), BillingRule.Scope.class))));
    }

    private static String or(@Nullable String value, String usual) {
        return value == null ? usual : value;
    }

    private static int or(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
