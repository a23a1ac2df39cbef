package eu.hodina.application.mail;

import java.util.List;

/**
 * What a list placeholder becomes: lines in plain text, a table in HTML. Cells are plain text.
 *
 * <pre>{@code
 * new TextTable(List.of("number", "open"), List.of(List.of("FV20260001", "CZK 21,780.75")))
 * // - number: FV20260001, open: CZK 21,780.75
 * }</pre>
 *
 * @param heads the titles of the columns, 1 to 12
 * @param rows each with a cell a column; at most 2,000
 */
public record TextTable(List<String> heads, List<List<String>> rows) {
    private static final int MOST_COLUMNS = 12;
    private static final int MOST_ROWS = 2_000;
    private static final String CELL = " style=\"padding: 2px 10px 2px 0; text-align: left\"";

    /** Copies the rows and checks their cells. */
    public TextTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        if (heads.isEmpty() || heads.size() > MOST_COLUMNS || rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("a table of a mail has 1 to " + MOST_COLUMNS + " columns and at most "
                    + MOST_ROWS + " rows, not " + heads.size() + " and " + rows.size());
        }
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(
                        "a row of " + heads.size() + " cells was expected, not of " + row.size());
            }
        }
    }

    /** {@return a line a row, each cell after its title; without control characters, nothing at the end} */
    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(text.isEmpty() ? "- " : "\n- ");
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : ", ").append(PlainText.line(heads.get(i)));
                text.append(": ").append(PlainText.line(row.get(i)));
            }
        }
        return text.toString();
    }

    /** {@return a table with its titles; empty where it has no rows} */
    String html() {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<table>");
        appendRow(html, "th", heads);
        rows.forEach(row -> appendRow(html, "td", row));
        return html.append("</table>").toString();
    }

    private static void appendRow(StringBuilder html, String element, List<String> cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append('<').append(element).append(CELL).append('>').append(PlainText.escaped(cell));
            html.append("</").append(element).append('>');
        }
        html.append("</tr>");
    }
}
