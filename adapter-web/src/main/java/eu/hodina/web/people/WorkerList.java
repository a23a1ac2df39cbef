package eu.hodina.web.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.domain.people.Worker;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of workers. */
@Serdeable
record WorkerList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<WorkerView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static WorkerList of(Page<Worker> page) {
        return new WorkerList(page.map(WorkerView::of).items(), Cursor.next(page));
    }
}
