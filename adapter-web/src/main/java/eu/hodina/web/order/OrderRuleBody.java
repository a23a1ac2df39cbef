package eu.hodina.web.order;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.web.catalog.RuleBody;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The order's own billing rule of an activity. */
@Serdeable
record OrderRuleBody(
        @Schema(example = "PROG", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String activity,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        RuleBody rule) {

    static OrderRuleBody of(ActivityRule rule) {
        return new OrderRuleBody(rule.activity().value(), RuleBody.of(rule.rule()));
    }

    ActivityRule rule(String place) {
        if (rule == null) {
            throw new BadInputException(place + "/rule", "a rule was expected, and there is none");
        }
        return new ActivityRule(
                Fields.made(place + "/activity", activity, ActivityCode::new), RuleBody.rule(place + "/rule", rule));
    }
}
