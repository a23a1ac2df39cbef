package eu.hodina.application.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of several things in one cell: things are apart by {@code |}, their parts by {@code ;}, and a backslash takes the next
 * character as it is. Spaces around a part are none of it; parts at the end that say nothing may be left out.
 *
 * <pre>{@code
 * CellItem.read("Jana; jana@x.example | Petr; ; 602 123 456").get(1).part(2)   // 602 123 456
 * }</pre>
 */
record CellItem(List<String> parts) {

    CellItem {
        parts = List.copyOf(parts);
    }

    static CellItem of(String... parts) {
        return new CellItem(List.of(parts));
    }

    /** @throws IllegalArgumentException where a backslash has nothing behind it, or a thing says nothing */
    static List<CellItem> read(String cell) {
        if (cell.isBlank()) {
            return List.of();
        }
        List<CellItem> items = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\') {
                i++;
                if (i == cell.length()) {
                    throw new IllegalArgumentException("a character was expected behind the last backslash");
                }
                part.append(cell.charAt(i));
            } else if (c == ';' || c == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
                if (c == '|') {
                    items.add(item(parts));
                    parts = new ArrayList<>();
                }
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        items.add(item(parts));
        return items;
    }

    private static CellItem item(List<String> parts) {
        if (parts.stream().allMatch(String::isEmpty)) {
            throw new IllegalArgumentException("something was expected before and behind each |");
        }
        return new CellItem(parts);
    }

    static String write(Stream<CellItem> items) {
        return items.map(CellItem::written).collect(Collectors.joining(" | "));
    }

    private String written() {
        int last = parts.size();
        while (last > 1 && parts.get(last - 1).isEmpty()) {
            last--;
        }
        return parts.subList(0, last).stream()
                .map(part -> part.replaceAll("([\\\\|;])", "\\\\$1"))
                .collect(Collectors.joining("; "));
    }

    /** From 0; "" behind the last. */
    String part(int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    /** None where nothing is said. */
    Optional<String> find(int index, int longest) {
        String part = part(index);
        if (part.length() > longest || !PlainLetters.areOneLine(part)) {
            throw new IllegalArgumentException("at most " + longest + " characters on one line were expected");
        }
        return part.isEmpty() ? Optional.empty() : Optional.of(part);
    }

    /** One that has to be there. */
    String line(int index, int longest) {
        return find(index, longest)
                .orElseThrow(() -> new IllegalArgumentException("a text was expected as part " + (index + 1)));
    }

    /** A whole number of 0 or more; 0 where nothing is said. */
    int number(int index) {
        String part = part(index);
        if (!part.matches("[0-9]{0,9}")) {
            throw new IllegalArgumentException("a whole number was expected as part " + (index + 1));
        }
        return part.isEmpty() ? 0 : Integer.parseInt(part);
    }

    /** One of the names of an enumeration. */
    <E extends Enum<E>> E constant(int index, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(part(index)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "one of " + Arrays.toString(type.getEnumConstants()) + " was expected"));
    }

    /** The same, where it has no more parts than are read. */
    CellItem most(int count) {
        if (parts.size() > count) {
            throw new IllegalArgumentException("at most " + count + " parts were expected, not " + parts.size());
        }
        return this;
    }
}
