package eu.hodina.document;

import java.util.ArrayList;
import java.util.List;

/** Which rows of a table stand on which page, so that what closes the table never stands alone. */
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
     * @param carried the height of a row of carried sums, at the end of a page that is not the last, and atop the next
     */
    static List<Page> of(List<Float> heights, float first, float other, float closing, float carried) {
        List<Page> pages = new ArrayList<>();
        int from = 0;
        while (true) {
            boolean later = !pages.isEmpty();
            float room = later ? other - (from > 0 ? carried : 0) : first;
            if (sum(heights, from) + closing <= room) {
                pages.add(new Page(from, heights.size()));
                return pages;
            }
            int to = fitting(heights, from, room - carried);
            if (to == heights.size()) {
                to = withCompany(from, to, later);
            } else if (to == from && later) {
                to++;
            }
            pages.add(new Page(from, to));
            from = to;
        }
    }

    private static float sum(List<Float> heights, int from) {
        float sum = 0;
        for (float height : heights.subList(from, heights.size())) {
            sum += height;
        }
        return sum;
    }

    private static int fitting(List<Float> heights, int from, float room) {
        float used = 0;
        int to = from;
        while (to < heights.size() && used + heights.get(to) <= room) {
            used += heights.get(to);
            to++;
        }
        return to;
    }

    /** All rows fit, the closing part does not: some of them go over with it, all of a first page where it has but one. */
    private static int withCompany(int from, int all, boolean later) {
        if (all - from > COMPANY) {
            return all - COMPANY;
        }
        if (all - from > 1) {
            return all - 1;
        }
        return later ? all : from;
    }
}
