package eu.hodina.document;

import com.itextpdf.kernel.pdf.PdfName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is drawn piece by piece, so that it may go over pages: texts to the left, figures to the right, each column
 * under its head. A row of many lines is cut into pieces of at most eight.
 */
final class Grid {
    /** A piece of a longer row may stand on the next page. */
    private static final int LONGEST_PIECE = 8;

    private static final float GAP = 6;

    /** How close the rows stand. */
    record Density(float leading, float padding, float rise) {
        static final Density USUAL = new Density(Style.BODY.leading(), 8, 13);
        static final Density TIGHT = new Density(Style.BODY.leading(), 4, 11.2f);
        static final Density CLOSE = new Density(9.8f, 4.8f, 9.7f);
    }

    /** @param head a line a language */
    record Column(List<String> head, float left, float right, boolean figures) {
        static Column text(List<String> head, float left, float right) {
            return new Column(head, left, right, false);
        }

        static Column figures(List<String> head, float left, float right) {
            return new Column(head, left, right, true);
        }

        float width() {
            return right - left;
        }
    }

    /** A line of a cell. */
    record Line(String text, Style style) {}

    /** What a row is of the table. */
    enum Kind {
        /** One thing. */
        DATA,
        /** A heading over the rows that follow, over all columns; it stands above one of them at least. */
        GROUP,
        /** The sum of rows above, at least one of which it follows. */
        SUM
    }

    /** @param cells of a DATA or SUM row as many as there are columns, lines of each; of a GROUP row one */
    record Row(Kind kind, List<List<Line>> cells) {}

    /** What is carried over a break: the cells of a row of sums over the first rows. */
    interface Carried {
        List<List<Line>> afterRows(int rows);
    }

    private record Piece(int row, int from, int to, boolean last) {}

    private final Tag table;
    private final List<Column> columns;
    private Density density;
    private final List<Row> rows = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Carried carried;
    private boolean headDrawn;
    private List<Tag> openCells = List.of();

    Grid(Tag table, List<Column> columns, Density density) {
        this.table = table;
        this.columns = columns;
        this.density = density;
    }

    Grid carrying(Carried what) {
        carried = what;
        return this;
    }

    void add(Kind kind, List<List<Line>> cells) {
        int lines = 1;
        for (List<Line> cell : cells) {
            lines = Math.max(lines, cell.size());
        }
        for (int from = 0; from < lines; from += LONGEST_PIECE) {
            int to = Math.min(lines, from + LONGEST_PIECE);
            pieces.add(new Piece(rows.size(), from, to, to == lines));
        }
        rows.add(new Row(kind, cells));
    }

    /** Sets the rows closer where they fit into a height so and not otherwise. */
    Grid fittedInto(float room) {
        if (height() > room) {
            Density usual = density;
            density = Density.TIGHT;
            if (height() > room) {
                density = usual;
            }
        }
        return this;
    }

    static List<Line> cell(String text, Style style) {
        return List.of(new Line(text, style));
    }

    static List<Line> cell(List<String> lines, Style style) {
        return lines.stream().map(line -> new Line(line, style)).toList();
    }

    List<Column> columns() {
        return columns;
    }

    int rows() {
        return rows.size();
    }

    int pieces() {
        return pieces.size();
    }

    float height(int piece) {
        Piece one = pieces.get(piece);
        Kind kind = rows.get(one.row).kind;
        float extra = kind == Kind.GROUP ? 6 : 0;
        return (one.to - one.from) * density.leading + (one.last ? density.padding : 0) + extra;
    }

    /** The head and all rows. */
    float height() {
        float height = headHeight();
        for (int i = 0; i < pieces.size(); i++) {
            height += height(i);
        }
        return height;
    }

    /** A heading stays with what it heads, the last row before a sum with the sum. */
    boolean staysWithNext(int piece) {
        if (piece + 1 >= pieces.size()) {
            return false;
        }
        Kind kind = rows.get(pieces.get(piece).row).kind;
        Kind next = rows.get(pieces.get(piece + 1).row).kind;
        return kind == Kind.GROUP || next == Kind.SUM;
    }

    float headHeight() {
        int lines =
                columns.stream().mapToInt(column -> column.head.size()).max().orElse(0);
        return lines == 0 ? 0 : 22 + (lines - 1) * Style.LABEL.leading();
    }

    float carriedHeight() {
        return carried == null ? 0 : density.leading + density.padding;
    }

    /** @return where the first row begins; a head that is repeated is read aloud once */
    float drawHead(Sheet sheet, float top) {
        float height = headHeight();
        if (height == 0) {
            return top;
        }
        Tag row = headDrawn ? null : table.child(PdfName.TR);
        for (Column column : columns) {
            if (row == null) {
                sheet.asFurniture();
            } else {
                sheet.as(row.headCell(PdfName.Column));
            }
            float y = top + 12 + (height - 22) - (column.head.size() - 1) * Style.LABEL.leading();
            for (int i = 0; i < column.head.size(); i++) {
                Style style = i == 0 ? Style.LABEL : Style.SECOND_LABEL;
                if (column.figures) {
                    sheet.textRight(column.right, y, column.head.get(i), style, column.width() - 2);
                } else {
                    sheet.text(column.left, y, column.head.get(i), style);
                }
                y += Style.LABEL.leading();
            }
        }
        headDrawn = true;
        sheet.rule(left(), right(), top + height - 3, 1.2f, Style.ACCENT);
        return top + height;
    }

    private float left() {
        return columns.get(0).left;
    }

    private float right() {
        return columns.get(columns.size() - 1).right;
    }

    /** @return how far down it reaches */
    float draw(Sheet sheet, int piece, float top) {
        Piece one = pieces.get(piece);
        Row row = rows.get(one.row);
        if (one.from == 0) {
            openCells = cellsOf(row);
        }
        float y = top + (row.kind == Kind.GROUP ? 6 : 0);
        for (int i = 0; i < row.cells.size(); i++) {
            List<Line> cell = row.cells.get(i);
            if (one.from < cell.size()) {
                sheet.as(openCells.get(i));
                drawCell(sheet, columns.get(i), cell.subList(one.from, Math.min(one.to, cell.size())), y);
            }
        }
        float bottom = top + height(piece);
        if (one.last) {
            boolean heavy = row.kind == Kind.SUM;
            sheet.rule(left(), right(), bottom, heavy ? 0.8f : 0.5f, heavy ? Style.GREY : Style.HAIRLINE);
        }
        return bottom;
    }

    private List<Tag> cellsOf(Row row) {
        Tag tag = table.child(PdfName.TR);
        if (row.kind == Kind.GROUP) {
            return List.of(tag.wideCell(columns.size()));
        }
        return row.cells.stream().map(cell -> tag.child(PdfName.TD)).toList();
    }

    private void drawCell(Sheet sheet, Column column, List<Line> lines, float top) {
        float y = top + density.rise;
        for (Line line : lines) {
            if (column.figures) {
                sheet.textRight(column.right, y, line.text, line.style, column.width() - GAP);
            } else {
                sheet.text(column.left, y, line.text, line.style);
            }
            y += density.leading;
        }
    }

    /** The sums so far, for whoever turns the page. @return how far down it reaches */
    float drawCarried(Sheet sheet, int pieces, float top, String label) {
        if (carried == null || pieces == 0) {
            return top;
        }
        int drawn = this.pieces.get(pieces - 1).row + 1;
        List<List<Line>> sums = carried.afterRows(drawn);
        sheet.asFurniture();
        sheet.text(left(), top + density.rise, label, Style.CARRIED);
        for (int i = 1; i < columns.size(); i++) {
            drawCell(sheet, columns.get(i), sums.get(i), top);
        }
        float bottom = top + carriedHeight();
        sheet.rule(left(), right(), bottom, 0.5f, Style.HAIRLINE);
        return bottom;
    }
}
