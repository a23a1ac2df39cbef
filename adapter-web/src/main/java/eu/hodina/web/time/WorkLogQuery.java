package eu.hodina.web.time;

import eu.hodina.application.time.WorkLogFilter;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.web.request.Fields;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;

/** The parameters by which work logs are listed. */
@Introspected
record WorkLogQuery(
        @Parameter(required = false) @QueryValue Optional<String> worker,
        @Parameter(required = false) @QueryValue Optional<String> order,
        @Parameter(required = false) @QueryValue Optional<String> task,
        @Parameter(required = false) @QueryValue Optional<String> client,
        @Parameter(required = false) @QueryValue Optional<String> from,
        @Parameter(required = false) @QueryValue Optional<String> to,
        @Parameter(required = false) @QueryValue Optional<String> kind,
        @Parameter(required = false) @QueryValue Optional<String> after,
        @Parameter(required = false) @QueryValue Optional<String> limit) {

    WorkLogFilter filter() {
        return new WorkLogFilter(
                worker.map(id -> Fields.made("/worker", id, WorkerId::new)),
                order.map(id -> Fields.made("/order", id, OrderId::new)),
                task.map(id -> Fields.made("/task", id, TaskId::new)),
                client.map(id -> Fields.made("/client", id, ClientId::new)),
                from.map(day -> WorkLogBody.day("/from", day)),
                to.map(day -> WorkLogBody.day("/to", day)),
                kind.map(name -> Fields.constant("/kind", name, WorkKind.class)));
    }
}
