package eu.hodina.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a document, filled from above: what does not fit goes on on the next one, under a head that says what it is,
 * and each has its number at the foot.
 */
final class Flow {
    private static final float BOTTOM = Sheet.HEIGHT - 52;
    private static final float LATER_TOP = 66;

    private final ArchivalPdf pdf;
    private final Labels labels;
    private final String document;
    private final String issuer;
    private final String foot;
    private final List<Sheet> sheets = new ArrayList<>();
    private float y;

    /**
     * @param document what it is, with its number, for the heads of later pages
     * @param issuer who made it, for the same
     * @param foot for the left of all feet
     */
    Flow(ArchivalPdf pdf, Labels labels, String document, String issuer, String foot) {
        this.pdf = pdf;
        this.labels = labels;
        this.document = document;
        this.issuer = issuer;
        this.foot = foot;
        sheets.add(pdf.addPage());
    }

    Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    float y() {
        return y;
    }

    void moveTo(float down) {
        y = down;
    }

    /** What is left of the page. */
    float room() {
        return BOTTOM - y;
    }

    void newPage() {
        Sheet sheet = pdf.addPage();
        sheets.add(sheet);
        sheet.asFurniture();
        String right = Typefaces.drawable(issuer);
        float most = Math.min(pdf.typefaces().width(right, Style.SMALL), Sheet.CONTENT / 2);
        String left = Typefaces.drawable(document);
        sheet.text(Sheet.LEFT, 44, left, pdf.typefaces().fitting(left, Style.STRONG, Sheet.CONTENT - most - 14));
        sheet.textRight(Sheet.RIGHT, 44, right, Style.SMALL, most);
        y = LATER_TOP;
    }

    /** Goes to a new page where so much does not fit on this one. */
    void reserve(float height) {
        if (y + height > BOTTOM && y > LATER_TOP) {
            newPage();
        }
    }

    /** Lines from left to right margin or a part of it; they go over pages where they must. */
    void lines(float x, List<String> lines, Style style, Tag tag) {
        for (String line : lines) {
            reserve(style.leading());
            sheet().as(tag).text(x, y + style.size(), line, style);
            y += style.leading();
        }
    }

    /**
     * Draws a whole table.
     *
     * @param closing the height of what has to follow its last row on the same page
     */
    void table(Grid grid, float closing) {
        List<Integer> ends = new ArrayList<>();
        List<Float> heights = new ArrayList<>();
        float height = 0;
        for (int piece = 0; piece < grid.pieces(); piece++) {
            height += grid.height(piece);
            if (!grid.staysWithNext(piece)) {
                ends.add(piece + 1);
                heights.add(height);
                height = 0;
            }
        }
        float head = grid.headHeight();
        List<Paging.Page> pages =
                Paging.of(heights, BOTTOM - y - head, BOTTOM - LATER_TOP - head, closing, grid.carriedHeight());
        int piece = 0;
        for (int page = 0; page < pages.size(); page++) {
            int to = pages.get(page).to() == 0 ? 0 : ends.get(pages.get(page).to() - 1);
            if (page > 0) {
                newPage();
            }
            boolean last = page == pages.size() - 1;
            if (piece < to) {
                drawPart(grid, piece, to, last);
            }
            piece = to;
        }
    }

    private void drawPart(Grid grid, int from, int to, boolean last) {
        y = grid.drawHead(sheet(), y);
        y = grid.drawCarried(sheet(), from, y, labels.joined("carry.in"));
        for (int piece = from; piece < to; piece++) {
            y = grid.draw(sheet(), piece, y);
        }
        if (!last) {
            y = grid.drawCarried(sheet(), to, y, labels.joined("carry.out"));
        }
    }

    /** Numbers the pages; nothing can follow. */
    void finish() {
        for (int page = 1; page <= sheets.size(); page++) {
            Sheet sheet = sheets.get(page - 1).asFurniture();
            float baseline = Sheet.HEIGHT - 30;
            String left = Typefaces.drawable(foot);
            Style style = pdf.typefaces().fitting(left, Style.SMALL, Sheet.CONTENT * 0.7f);
            sheet.text(Sheet.LEFT, baseline, left, style);
            sheet.textRight(Sheet.RIGHT, baseline, labels.joined("page", page, sheets.size()), Style.SMALL);
        }
    }
}
