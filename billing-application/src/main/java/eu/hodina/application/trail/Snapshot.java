package eu.hodina.application.trail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A value as texts by path: {@code costRates/0/hourly -> 450.00 CZK/h}. A record is its components, one of a single
 * component (an id) is that; a list counts from 0; whatever else is its own text.
 */
final class Snapshot {
    private final SortedMap<String, String> texts = new TreeMap<>();

    private Snapshot() {}

    static SortedMap<String, String> of(Optional<?> value) {
        Snapshot snapshot = new Snapshot();
        snapshot.put("", value);
        return snapshot.texts;
    }

    /** What differs, by path. */
    static List<FieldChange> difference(Optional<?> before, Optional<?> after) {
        SortedMap<String, String> old = of(before);
        SortedMap<String, String> now = of(after);
        TreeSet<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String path : paths) {
            Optional<String> was = Optional.ofNullable(old.get(path));
            Optional<String> is = Optional.ofNullable(now.get(path));
            if (!was.equals(is)) {
                changes.add(new FieldChange(path, was, is));
            }
        }
        return changes;
    }

    private void put(String path, @Nullable Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> put(path, one));
        } else if (value instanceof OptionalInt number) {
            number.ifPresent(one -> put(path, one));
        } else if (value instanceof OptionalLong number) {
            number.ifPresent(one -> put(path, one));
        } else if (value instanceof Collection<?> many) {
            int i = 0;
            for (Object one : many) {
                put(below(path, String.valueOf(i++)), one);
            }
        } else if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, one) -> put(below(path, String.valueOf(key)), one));
        } else if (value instanceof Record row && hasNoWordsOfItsOwn(row)) {
            put(path, read(row, row.getClass().getRecordComponents()[0]));
        } else if (value instanceof Record row && row.getClass().getRecordComponents().length > 1) {
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                put(below(path, component.getName()), read(row, component));
            }
        } else {
            texts.put(path, String.valueOf(value));
        }
    }

    /** Of one component, and with the text that the compiler writes, which names the class. */
    private static boolean hasNoWordsOfItsOwn(Record row) {
        return row.getClass().getRecordComponents().length == 1
                && row.toString().startsWith(row.getClass().getSimpleName() + "[");
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    private static Object read(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(row.getClass() + " does not show its " + component.getName(), e);
        }
    }
}
