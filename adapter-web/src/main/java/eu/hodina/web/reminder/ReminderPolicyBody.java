package eu.hodina.web.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.reminder.LateTerms;
import eu.hodina.domain.reminder.ReminderLevel;
import eu.hodina.domain.reminder.ReminderPolicy;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** When and how is reminded. */
@Serdeable
record ReminderPolicyBody(
        @Schema(description = "Each stage at most once, each later than the one before")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        List<@Nullable LevelBody> levels,

        @Schema(
                example = "7",
                description = "From one level of a document to its next, at the least",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer daysBetween,

        @Schema(description = "Without one a pre-action letter is not released") @Nullable
        SignatoryBody signatory,

        @Schema(description = "Open amounts up to which nobody is reminded; at most one a currency")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        List<@Nullable AmountBody> negligible,

        @Schema(
                example = "2",
                description = "How many working days the last bank statement may be old; absent: it is not asked for")
        @Nullable
        Integer statementDays,

        @Schema(
                example = "true",
                description = "Whether a due date on a day off moves to the next working day; absent: true")
        @Nullable
        Boolean nextWorkingDay,

        @Schema(example = "false", description = "Whether a leap year, too, has 365 days; absent: false") @Nullable
        Boolean always365) {
    private static final int MOST_LEVELS = 4;
    private static final int MOST_CURRENCIES = 50;

    static ReminderPolicyBody of(ReminderPolicy policy) {
        OptionalInt old = policy.statementDays();
        return new ReminderPolicyBody(
                policy.levels().stream().<@Nullable LevelBody>map(LevelBody::of).toList(),
                policy.daysBetween(),
                policy.signatory().map(SignatoryBody::of).orElse(null),
                policy.negligible().stream()
                        .<@Nullable AmountBody>map(AmountBody::of)
                        .toList(),
                old.isPresent() ? Integer.valueOf(old.getAsInt()) : null,
                policy.late().nextWorkingDay(),
                policy.late().always365());
    }

    ReminderPolicy policy(String place) {
        List<ReminderLevel> steps =
                Fields.list(place + "/levels", levels, MOST_LEVELS, (where, one) -> one.level(where));
        int between = Fields.number(place + "/daysBetween", daysBetween, 1, 365);
        List<Money> little =
                Fields.list(place + "/negligible", negligible, MOST_CURRENCIES, (where, one) -> one.money(where));
        OptionalInt old = statementDays == null
                ? OptionalInt.empty()
                : OptionalInt.of(Fields.number(place + "/statementDays", statementDays, 0, 60));
        LateTerms late = new LateTerms(!Boolean.FALSE.equals(nextWorkingDay), Boolean.TRUE.equals(always365));
        return Fields.checked(
                place,
                () -> new ReminderPolicy(
                        steps,
                        between,
                        Optional.ofNullable(signatory).map(one -> one.signatory(place + "/signatory")),
                        little,
                        old,
                        late));
    }
}
