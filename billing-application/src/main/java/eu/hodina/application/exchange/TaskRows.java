package eu.hodina.application.exchange;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.order.TaskPriority;
import eu.hodina.domain.order.TaskState;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tasks of orders, one a row. */
final class TaskRows extends ThingRows<Task> {
    static final List<String> TITLES =
            List.of("order", "code", "name", "assignee", "estimate", "state", "priority", "due");
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NAME = 255;

    private final Ports ports;
    private final RowIdentities identities;
    private final Map<String, OrderId> orders = new HashMap<>();
    private final Map<String, WorkerId> workers = new HashMap<>();

    TaskRows(Ports ports, Identities identities) {
        super("code", "a code that no other task has");
        this.ports = ports;
        this.identities = new RowIdentities(identities);
        for (Order order : ports.orders().all()) {
            orders.put(order.number(), order.id());
        }
        for (Worker worker : ports.workers().all()) {
            workers.put(worker.code(), worker.id());
        }
    }

    @Override
    public ExchangeKind kind() {
        return ExchangeKind.TASKS;
    }

    @Override
    public List<String> titles() {
        return TITLES;
    }

    @Override
    Optional<Task> thing(FieldRow row) {
        int before = row.problems();
        Optional<OrderId> order = row.made(
                "order", number -> Optional.ofNullable(orders.get(number)).orElseThrow(), "the number of an order");
        String code = row.text("code");
        if (code.isEmpty() || code.length() > LONGEST_CODE || !PlainLetters.areOneLine(code)) {
            row.bad("code", "a code of 1 to 64 characters");
        }
        Optional<String> name = row.words("name", LONGEST_NAME);
        if (name.isEmpty()) {
            row.bad("name", "a name");
        }
        Optional<WorkerId> assignee = row.optional(
                "assignee",
                known -> Optional.ofNullable(workers.get(known)).orElseThrow(),
                "the code of a worker, or nothing");
        Optional<Integer> estimate = row.optional("estimate", TaskRows::minutes, "whole minutes, or nothing");
        Optional<TaskState> state = row.made("state", TaskState::valueOf, "one of " + List.of(TaskState.values()));
        Optional<TaskPriority> priority =
                row.made("priority", TaskPriority::valueOf, "one of " + List.of(TaskPriority.values()));
        Optional<LocalDate> due = row.optional("due", LocalDate::parse, "a date such as 2026-10-31, or nothing");
        if (row.problems() > before) {
            return Optional.empty();
        }
        return row.whole(
                "code",
                () -> new Task(
                        new TaskId(identities.next()),
                        order.orElseThrow(),
                        code,
                        name.orElseThrow(),
                        assignee,
                        estimate.isPresent() ? OptionalInt.of(estimate.get()) : OptionalInt.empty(),
                        state.orElseThrow(),
                        priority.orElseThrow(),
                        due));
    }

    private static int minutes(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }

    @Override
    String codeOf(Task task) {
        return task.code();
    }

    @Override
    void add(List<Task> tasks) {
        ports.orders().addTasks(tasks);
    }
}
