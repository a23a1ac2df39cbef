package eu.hodina.domain.order;

import eu.hodina.domain.people.WorkerId;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A unit of work inside one order (úkol), with one assignee.
 *
 * @param id its identity
 * @param order that it is a part of
 * @param code unique within the firm, as files name the task: {@code WEB-3}
 * @param name for people: {@code Objednávkový formulář}
 * @param assignee who is to do it; none = nobody yet
 * @param estimate minutes
 */
public record Task(
        TaskId id, OrderId order, String code, String name, Optional<WorkerId> assignee, OptionalInt estimate) {
    public Task {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(assignee, "assignee");
        if (estimate.isPresent() && estimate.getAsInt() < 0) {
            throw new IllegalArgumentException("an estimate is 0 minutes or more, not " + estimate.getAsInt());
        }
    }
}
