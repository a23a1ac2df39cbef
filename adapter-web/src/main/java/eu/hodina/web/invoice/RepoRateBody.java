package eu.hodina.web.invoice;

import eu.hodina.domain.money.Percentage;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The two-week repo rate of the ČNB on the first day of a half-year. */
@Serdeable
record RepoRateBody(
        @Schema(example = "3.50", description = "Per cent a year", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String rate) {
    Percentage percentage() {
        return Fields.made("/rate", rate, text -> {
            if (!text.matches("-?[0-9]{1,3}(\\.[0-9]{1,2})?")) {
                throw new BadInputException("/rate", "a rate in per cent such as 3.50 was expected");
            }
            return Percentage.parse(text);
        });
    }
}
