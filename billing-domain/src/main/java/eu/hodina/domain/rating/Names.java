package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;

/** The ranks of all texts by which logs are sorted. */
final class Names {
    final Ranks<OrderId> orders = new Ranks<>();
    final Ranks<TaskId> tasks = new Ranks<>();
    final Ranks<WorkerId> workers = new Ranks<>();
    final Ranks<ActivityCode> activities = new Ranks<>();

    void seal() {
        orders.seal();
        tasks.seal();
        workers.seal();
        activities.seal();
    }
}
