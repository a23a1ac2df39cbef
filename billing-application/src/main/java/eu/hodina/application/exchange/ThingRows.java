package eu.hodina.application.exchange;

import java.util.List;
import java.util.Optional;

/** Rows of which each is one thing, named by its code. */
abstract class ThingRows<T> implements RowKind {
    private final String title;
    private final String free;

    /**
     * @param title of the column of the code
     * @param free what is expected of a code: {@code a code that no other product has}
     */
    ThingRows(String title, String free) {
        this.title = title;
        this.free = free;
    }

    /** Understands a row, or tells what is wrong with it. */
    abstract Optional<T> thing(FieldRow row);

    /** "" where the thing gets one when it is kept. */
    abstract String codeOf(T thing);

    abstract void add(List<T> things);

    @Override
    public final Optional<RowKey> read(FieldRow row) {
        return thing(row).map(good -> new RowKey(turn(row, codeOf(good)), title, codeOf(good)));
    }

    /** In the order of the file. */
    long turn(FieldRow row, String code) {
        return row.place(title).line();
    }

    @Override
    public final void tellTaken(FieldRow row) {
        row.bad(title, free);
    }

    @Override
    public final void keep(List<FieldRow> rows) {
        add(rows.stream().map(row -> thing(row).orElseThrow()).toList());
    }
}
