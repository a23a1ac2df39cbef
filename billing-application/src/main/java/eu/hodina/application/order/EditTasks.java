package eu.hodina.application.order;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.order.TaskState;
import eu.hodina.domain.order.TransitionRefusedException;
import eu.hodina.domain.people.WorkerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Use cases: an order is split into tasks, and each worker sees what is to be done. */
public final class EditTasks {
    private static final String KIND = "task";

    private final Ports ports;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final OrderReferences references;

    /**
     * Made by {@link eu.hodina.application.Billing#editTasks}.
     *
     * @param ports all that is kept
     * @param recorder keeps who changed what
     * @param identities for new ones
     */
    public EditTasks(Ports ports, ChangeRecorder recorder, Identities identities) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.references = new OrderReferences(ports.orders(), ports.clients(), ports.workers(), ports.activities());
    }

    /**
     * {@return a page of what is to be done: one's own tasks first, then the others'; each by priority, due date
     * and code}
     *
     * @param own who asks; none = nobody who works
     * @param onlyOwn whether the others' are left out
     * @param after the place after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<Task> toDo(Optional<WorkerId> own, boolean onlyOwn, Optional<TaskPlace> after, int limit) {
        return ports.transactions().call(() -> {
            List<Task> tasks = new ArrayList<>();
            if (own.isPresent() && after.map(TaskPlace::own).orElse(true)) {
                tasks.addAll(ports.tasks().toDo(own.get(), after, limit + 1));
            }
            if (!onlyOwn && tasks.size() <= limit) {
                tasks.addAll(
                        ports.tasks().toDoBesides(own, after.filter(place -> !place.own()), limit + 1 - tasks.size()));
            }
            return Page.of(
                    tasks,
                    limit,
                    task -> TaskPlace.of(task, isAssigned(task, own)).toString());
        });
    }

    private static boolean isAssigned(Task task, Optional<WorkerId> worker) {
        return worker.isPresent() && task.assignee().equals(worker);
    }

    /**
     * {@return a page of an order's tasks in any state, by code}
     *
     * @param order whose tasks
     * @param after the code after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     * @throws NotFoundException where there is no such order
     */
    public Page<Task> ofOrder(OrderId order, Optional<String> after, int limit) {
        return ports.transactions().call(() -> {
            references.kept(order);
            return Page.of(ports.tasks().ofOrder(order, after, limit + 1), limit, Task::code);
        });
    }

    /**
     * {@return what people call the orders of some tasks}
     *
     * @param tasks any
     */
    public List<TaskOfOrder> named(List<Task> tasks) {
        return ports.transactions().call(() -> {
            List<Order> orders = ports.orders()
                    .these(tasks.stream().map(Task::order).distinct().toList());
            return tasks.stream().map(task -> named(task, orders)).toList();
        });
    }

    private static TaskOfOrder named(Task task, List<Order> orders) {
        Order order = orders.stream()
                .filter(one -> one.id().equals(task.order()))
                .findFirst()
                .orElseThrow();
        return new TaskOfOrder(task, order.number(), order.name());
    }

    /**
     * {@return the task}
     *
     * @param id an identity
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<Task> find(TaskId id) {
        return ports.transactions().call(() -> new Versioned<>(kept(id), recorder.version(subject(id))));
    }

    /**
     * Splits an order into tasks, all or none.
     *
     * @param caller who does it
     * @param id of the order
     * @param drafts one or several
     * @return the tasks, in the order of their drafts
     * @throws NotFoundException where there is no such order
     * @throws RefusedException where the order is closed, a code is taken or comes twice, or an assignee is not there
     */
    public List<Task> add(Caller caller, OrderId id, List<TaskDraft> drafts) {
        return ports.transactions().call(() -> {
            references.open(id);
            Set<String> codes = new HashSet<>();
            List<Task> added = new ArrayList<>();
            for (TaskDraft draft : drafts) {
                String path = "/tasks/" + added.size();
                Task task = draft.task(new TaskId(identities.next()), id, TaskState.OPEN);
                check(path, task);
                if (!codes.add(task.code())) {
                    throw taken(path, task);
                }
                added.add(task);
            }
            for (Task task : added) {
                ports.orders().addTask(task);
                recorder.created(caller, subject(task.id()), task);
            }
            return List.copyOf(added);
        });
    }

    /**
     * Changes a task; its order and its state stay.
     *
     * @param caller who does it
     * @param id of the task
     * @param version that the caller had read
     * @param draft what it is from now on
     * @return the task as it is now
     * @throws NotFoundException where there is none of this identity
     * @throws RefusedException where another has the code, or the assignee is not there
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Task> change(Caller caller, TaskId id, long version, TaskDraft draft) {
        return ports.transactions().call(() -> {
            Task before = kept(id);
            Task after = draft.task(id, before.order(), before.state());
            check("", after);
            long now = recorder.changed(caller, subject(id), version, before, after);
            ports.tasks().replace(after);
            return new Versioned<>(after, now);
        });
    }

    /**
     * Leads a task to another state.
     *
     * @param caller who does it
     * @param leads whether the caller may do so with any task; if not, only with the caller's own
     * @param own the worker that the caller is; none = nobody who works
     * @param id of the task
     * @param version that the caller had read
     * @param state that is to follow
     * @return the task as it is now
     * @throws NotFoundException where there is none of this identity
     * @throws RefusedException where it is another's task, or the state does not follow the task's, naming both
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Task> move(
            Caller caller, boolean leads, Optional<WorkerId> own, TaskId id, long version, TaskState state) {
        return ports.transactions().call(() -> {
            Task before = kept(id);
            if (!leads && !isAssigned(before, own)) {
                throw new RefusedException("", "a task of one's own was expected; " + before.code() + " is another's");
            }
            Task after = moved(before, state);
            long now = recorder.changed(caller, subject(id), version, before, after);
            ports.tasks().replace(after);
            return new Versioned<>(after, now);
        });
    }

    private static Task moved(Task task, TaskState state) {
        try {
            return task.in(state);
        } catch (TransitionRefusedException e) {
            throw new RefusedException("/state", String.valueOf(e.getMessage()));
        }
    }

    private void check(String path, Task task) {
        task.assignee().ifPresent(worker -> references.requireWorker(path + "/assignee", worker));
        if (ports.tasks()
                .findByCode(task.code())
                .filter(other -> !other.id().equals(task.id()))
                .isPresent()) {
            throw taken(path, task);
        }
    }

    private static RefusedException taken(String path, Task task) {
        return new RefusedException(
                path + "/code", "a code that no other task has was expected, not '" + task.code() + "'");
    }

    private Task kept(TaskId id) {
        return ports.orders().findTask(id).orElseThrow(() -> new NotFoundException(KIND, id.value()));
    }

    private static Subject subject(TaskId id) {
        return new Subject(KIND, id.value());
    }
}
