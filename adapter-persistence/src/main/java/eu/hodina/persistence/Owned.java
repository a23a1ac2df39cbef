package eu.hodina.persistence;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * An item of a list that belongs to something.
 *
 * @param owner the identity of what it belongs to
 * @param position in the list, from 0
 */
record Owned<T>(String owner, int position, T item) {

    /** The items of all owners, to be kept in bulk. */
    static <O, T> List<Owned<T>> of(List<O> owners, Function<O, String> identity, Function<O, List<T>> items) {
        return owners.stream()
                .flatMap(owner -> {
                    List<T> own = items.apply(owner);
                    return IntStream.range(0, own.size())
                            .mapToObj(i -> new Owned<>(identity.apply(owner), i, own.get(i)));
                })
                .toList();
    }
}
