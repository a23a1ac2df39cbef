package eu.hodina.web.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of reminders that were sent. */
@Serdeable
record SentList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<SentView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {}
