package eu.hodina.document;

import java.util.ArrayList;
import java.util.List;

/** Which rows of a table stand on which page, so that what closes the document never stands alone. */
final class Paging {
    /** As many rows go over to a last page with the closing part. */
    private static final int COMPANY = 3;

    private Paging() {}

    /** Rows from {@code from} up to, not including, {@code to}; none on a first page that its head fills. */
    record Page(int from, int to) {}

    /**
     * @param heights of the rows
     * @param first the room for rows on the first page
     * @param other the room on every other
     * @param closing what follows the last row and is never cut
     */
    static List<Page> of(List<Float> heights, float first, float other, float closing) {
        List<Page> pages = new ArrayList<>();
        int from = 0;
        float used = 0;
        for (int row = 0; row < heights.size(); row++) {
            float room = pages.isEmpty() ? first : other;
            boolean emptyLaterPage = row == from && !pages.isEmpty();
            if (used + heights.get(row) > room && !emptyLaterPage) {
                pages.add(new Page(from, row));
                from = row;
                used = 0;
            }
            used += heights.get(row);
        }
        float room = pages.isEmpty() ? first : other;
        if (used + closing > room) {
            int over = Math.max(from, heights.size() - COMPANY);
            int cut = over == from && heights.size() - from > 1 ? heights.size() - 1 : over;
            pages.add(new Page(from, cut));
            from = cut;
        }
        pages.add(new Page(from, heights.size()));
        return pages;
    }
}
