package eu.hodina.application.exchange;

import eu.hodina.application.Ports;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes here of names there: by the mapping, as the code itself, or by a name that only one thing has. */
final class ForeignNames {
    private final ImportOrigin origin;
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> own = new HashSet<>();

    ForeignNames(Ports ports, ImportOrigin origin) {
        this.origin = origin;
        for (Worker worker : ports.workers().all()) {
            know("user", worker.code(), worker.code());
            know("user", worker.name(), worker.code());
            know("user", worker.email(), worker.code());
        }
        Map<OrderId, String> numbers = new HashMap<>();
        for (Order order : ports.orders().all()) {
            numbers.put(order.id(), order.number());
            know("project", order.number(), order.number());
            know("project", order.name(), order.number());
            if (order.client().isEmpty()) {
                own.add(order.number());
            }
        }
        for (Task task : ports.orders().tasks()) {
            String order = "task of " + numbers.get(task.order());
            know(order, task.code(), task.code());
            know(order, task.name(), task.code());
            // where an order has one task only, it is meant where none is named
            know(order, "", task.code());
        }
        for (Activity activity : ports.activities().all()) {
            String code = activity.code().value();
            know("activity", code, code);
            activity.name().inCzech().ifPresent(name -> know("activity", name, code));
            activity.name().inEnglish().ifPresent(name -> know("activity", name, code));
        }
    }

    private void know(String what, String name, String code) {
        String key = what + ":" + name;
        String other = codes.putIfAbsent(key, code);
        if (other != null && !other.equals(code)) {
            doubtful.add(key);
        }
    }

    /** Of a user, project or activity; what is not known stays as it is, so that it is told. */
    String code(String what, String name) {
        return find(what, name).orElse(name);
    }

    Optional<String> find(String what, String name) {
        return origin.mapped(what, name).or(() -> known(what, name));
    }

    /** Of a task of this order. */
    String task(String order, String name) {
        return origin.mapped("task", name)
                .or(() -> known("task of " + order, name))
                .orElse(name);
    }

    /** Of the first tag that names an activity; else of what stands for none. */
    String activity(String tags) {
        for (String tag : tags.split(",", -1)) {
            Optional<String> code = find("activity", tag.strip());
            if (code.isPresent()) {
                return code.get();
            }
        }
        return origin.mapped("activity", "").orElse(tags);
    }

    /** Whether an order is the firm's own. */
    boolean isOwn(String order) {
        return own.contains(order);
    }

    private Optional<String> known(String what, String name) {
        String key = what + ":" + name;
        return doubtful.contains(key) ? Optional.empty() : Optional.ofNullable(codes.get(key));
    }
}
