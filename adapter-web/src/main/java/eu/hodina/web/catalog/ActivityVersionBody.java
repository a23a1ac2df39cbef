package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.VatRate;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an activity is on the days of a validity. */
@Serdeable
record ActivityVersionBody(
        @Schema(example = "2026-01-01", description = "The first day; absent: always was") @Nullable
        String from,

        @Schema(example = "2026-12-31", description = "The last day; absent: for good") @Nullable
        String to,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        NameBody name,

        @Schema(example = "21", description = "Per cent; absent: the rate of the document") @Nullable
        String vatRate,

        @Nullable RuleBody rule) {

    static ActivityVersionBody of(Activity version) {
        return new ActivityVersionBody(
                version.validity().first().map(LocalDate::toString).orElse(null),
                version.validity().last().map(LocalDate::toString).orElse(null),
                NameBody.of(version.name()),
                version.vatRate().map(VatRate::percent).orElse(null),
                RuleBody.of(version.rule()));
    }

    ActivityVersionBody withoutMoney() {
        return new ActivityVersionBody(from, to, name, vatRate, rule == null ? null : rule.withoutMoney());
    }

    Activity version(String place, ActivityCode code) {
        return new Activity(
                code,
                NameBody.name(place + "/name", name),
                Fields.validity(place, from, to),
                Fields.optional(place + "/vatRate", vatRate, VatRate::ofPercent),
                RuleBody.rule(place + "/rule", rule));
    }
}
