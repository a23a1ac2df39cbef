package eu.hodina.persistence;

import eu.hodina.application.order.TaskPlace;
import eu.hodina.application.order.Tasks;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.order.TaskPriority;
import eu.hodina.domain.order.TaskState;
import eu.hodina.domain.people.WorkerId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The table {@code task}; its lists go along the indexes {@code task_order}, {@code task_of_assignee} and {@code task_to_do}. */
final class JdbcTasks implements Tasks {
    private static final String SELECT =
            "SELECT id, order_id, code, name, assignee_id, estimate, state, priority, due FROM task";
    private static final String IN_ORDER = " ORDER BY priority_rank, due_key, code LIMIT ?";
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private final JdbcTransactions transactions;
    private final TaskRows rows;
    private final Sql sql;

    JdbcTasks(JdbcTransactions transactions, TaskRows rows, Sql sql) {
        this.transactions = transactions;
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public void replace(Task task) {
        transactions.run(() -> rows.update(TaskRow.of(task)));
    }

    @Override
    public Optional<Task> findByCode(String code) {
        return rows.findByCode(code).map(TaskRow::toTask);
    }

    @Override
    public List<Task> ofOrder(OrderId order, Optional<String> after, int limit) {
        if (Values.findUuid(order.value()).isEmpty()) {
            return List.of();
        }
        return sql.list(
                SELECT + " WHERE order_id = ? AND code > ? ORDER BY code LIMIT ?",
                JdbcTasks::read,
                order.value(),
                after.orElse(""),
                limit);
    }

    @Override
    public List<Task> toDo(WorkerId assignee, Optional<TaskPlace> after, int limit) {
        return toDo("assignee_id = ? AND", Optional.of(assignee), after, limit);
    }

    @Override
    public List<Task> toDoBesides(Optional<WorkerId> besides, Optional<TaskPlace> after, int limit) {
        String others = besides.isEmpty() ? "" : "(assignee_id <> ? OR assignee_id IS NULL) AND";
        return toDo(others, besides, after, limit);
    }

    private List<Task> toDo(String whose, Optional<WorkerId> worker, Optional<TaskPlace> after, int limit) {
        List<Object> values = new ArrayList<>();
        worker.ifPresent(id -> values.add(id.value()));
        String behind = "";
        if (after.isPresent()) {
            TaskPlace place = after.get();
            int rank = place.priority().ordinal();
            LocalDate due = place.due().orElse(NO_DAY);
            behind = " AND priority_rank >= ? AND (priority_rank > ? OR due_key > ? OR due_key = ? AND code > ?)";
            values.addAll(Arrays.asList(rank, rank, due, due, place.code()));
        }
        values.add(limit);
        return sql.list(
                SELECT + " WHERE " + whose + " closed = FALSE" + behind + IN_ORDER, JdbcTasks::read, values.toArray());
    }

    private static Task read(Row row) throws SQLException {
        return new Task(
                new TaskId(row.text("id")),
                new OrderId(row.text("order_id")),
                row.text("code"),
                row.text("name"),
                row.find("assignee_id").map(WorkerId::new),
                row.findNumber("estimate"),
                row.constant(TaskState.class, "state"),
                row.constant(TaskPriority.class, "priority"),
                row.findDate("due"));
    }
}
