package eu.hodina.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A piece of a list, and where the next begins.
 *
 * @param <T> what is listed
 * @param items in the order of the list
 * @param next the key of the last item, after which the next page begins; none on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {
    /** The most that one page holds. */
    public static final int LONGEST = 200;

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }

    /**
     * A page of what was read with one item more than it holds: that one tells that there is a next page.
     *
     * @param <T> what is listed
     * @param read up to {@code limit + 1} items
     * @param limit the most that the page holds
     * @param key by what the list is ordered
     * @return the page
     */
    public static <T> Page<T> of(List<T> read, int limit, Function<T, String> key) {
        if (read.size() <= limit) {
            return new Page<>(read, Optional.empty());
        }
        List<T> items = read.subList(0, limit);
        return new Page<>(items, Optional.of(key.apply(items.get(limit - 1))));
    }

    /**
     * {@return the page with each item turned into another}
     *
     * @param <R> what is listed then
     * @param turn makes it
     */
    public <R> Page<R> map(Function<T, R> turn) {
        return new Page<>(items.stream().map(turn).toList(), next);
    }
}
