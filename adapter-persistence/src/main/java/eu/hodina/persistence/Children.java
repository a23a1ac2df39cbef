package eu.hodina.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The child rows of many parents, read by one query and handed to each parent in their order. */
final class Children<T> {
    private final Map<String, List<T>> byParent = new HashMap<>();

    /** @param query gives a column {@code parent}, and the children of one parent in their order */
    static <T> Children<T> of(Sql sql, String query, Sql.Reader<T> reader, Object... values) {
        Children<T> children = new Children<>();
        sql.list(query, row -> children.add(row.text("parent"), reader.read(row)), values);
        return children;
    }

    private boolean add(String parent, T child) {
        return byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(child);
    }

    List<T> of(String parent) {
        return byParent.getOrDefault(parent, List.of());
    }
}
