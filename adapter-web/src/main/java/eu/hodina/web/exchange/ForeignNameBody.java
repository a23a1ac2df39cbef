package eu.hodina.web.exchange;

import eu.hodina.application.exchange.ForeignName;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one thing of another program is here. */
@Serdeable
record ForeignNameBody(
        @Schema(
                example = "activity",
                allowableValues = {"project", "task", "user", "activity"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String what,

        @Schema(example = "Development", maxLength = 255, description = "There; absent: for rows that name none")
        @Nullable
        String from,

        @Schema(
                example = "VYVOJ",
                maxLength = 255,
                description = "Here: an order's number, or the code of a task, worker or activity",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String to) {

    static ForeignNameBody of(ForeignName name) {
        return new ForeignNameBody(name.what().code(), name.from(), name.to());
    }

    ForeignName name(String place) {
        ForeignName.What kind = ForeignName.What.find(what == null ? "" : what)
                .orElseThrow(() ->
                        new BadInputException(place + "/what", "one of [project, task, user, activity] was expected"));
        return new ForeignName(
                kind,
                Fields.optionalLine(place + "/from", from, ForeignName.LONGEST).orElse(""),
                Fields.line(place + "/to", to, ForeignName.LONGEST));
    }
}
