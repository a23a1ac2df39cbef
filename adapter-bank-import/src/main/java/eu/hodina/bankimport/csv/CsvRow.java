package eu.hodina.bankimport.csv;

import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.file.Place;
import java.util.ArrayList;
import java.util.List;

/** One row of a table, with the place of each cell. */
public final class CsvRow {
    private final String file;
    private final List<String> cells = new ArrayList<>();
    private final List<long[]> places = new ArrayList<>();

    CsvRow(String file) {
        this.file = file;
    }

    void add(String text, long line, long offset) {
        cells.add(text);
        places.add(new long[] {line, offset});
    }

    /** {@return how many cells it has, at least one} */
    public int size() {
        return cells.size();
    }

    /** {@return how many it has up to the last that is not blank} */
    public int filled() {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        return filled;
    }

    /**
     * {@return a cell without the blanks around it; empty where the row is shorter}
     *
     * @param index from 0
     */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** {@return all its cells} */
    public List<String> cells() {
        return cells;
    }

    /** {@return whether there is nothing in it} */
    public boolean isBlank() {
        return filled() == 0;
    }

    /**
     * {@return the place of a cell; of the last where the row is shorter}
     *
     * @param index from 0
     */
    public Place place(int index) {
        long[] place = places.get(Math.min(index, places.size() - 1));
        return reason -> UnreadableStatementException.at(file, place[0], place[1], reason);
    }
}
