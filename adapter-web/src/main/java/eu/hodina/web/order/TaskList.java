package eu.hodina.web.order;

import eu.hodina.application.Page;
import eu.hodina.application.order.TaskOfOrder;
import eu.hodina.domain.order.Task;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of tasks. */
@Serdeable
record TaskList(
        List<TaskView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static TaskList of(Page<Task> page, Function<List<Task>, List<TaskOfOrder>> named) {
        return new TaskList(named.apply(page.items()).stream().map(TaskView::of).toList(), Cursor.next(page));
    }
}
