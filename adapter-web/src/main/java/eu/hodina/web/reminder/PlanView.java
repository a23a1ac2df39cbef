package eu.hodina.web.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.reminder.ReminderRun;
import eu.hodina.domain.reminder.ReminderPlan;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The reminders of a day: planned, or with what became of them. */
@Serdeable
record PlanView(
        @Schema(example = "2026-11-23") String day,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<LetterView> letters,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<HeldView> held) {

    static PlanView of(ReminderPlan plan) {
        return new PlanView(
                plan.asOf().toString(),
                plan.letters().stream().map(LetterView::of).toList(),
                held(plan));
    }

    static PlanView of(ReminderRun run) {
        return new PlanView(
                run.plan().asOf().toString(),
                run.letters().stream().map(LetterView::of).toList(),
                held(run.plan()));
    }

    private static List<HeldView> held(ReminderPlan plan) {
        return plan.held().stream().map(HeldView::of).toList();
    }
}
