package eu.hodina.application.mail;

import java.util.ArrayList;
import java.util.List;

/** Plain text as HTML: paragraphs, and lines within them; a placeholder of a list stands beside the paragraphs. */
final class HtmlOfText {
    private HtmlOfText() {}

    static String of(String text) {
        StringBuilder html = new StringBuilder();
        List<String> paragraph = new ArrayList<>();
        for (String line : text.strip().split("\n")) {
            if (line.isBlank() || isList(line)) {
                end(html, paragraph);
            } else {
                paragraph.add(PlainText.escaped(line));
            }
            if (isList(line)) {
                html.append(line.strip()).append('\n');
            }
        }
        end(html, paragraph);
        return html.toString();
    }

    private static void end(StringBuilder html, List<String> lines) {
        if (!lines.isEmpty()) {
            html.append("<p>").append(String.join("<br>\n", lines)).append("</p>\n");
            lines.clear();
        }
    }

    private static boolean isList(String line) {
        String word = line.strip();
        return word.startsWith("{{")
                && word.endsWith("}}")
                && Placeholder.of(word.substring(2, word.length() - 2))
                        .filter(Placeholder::isList)
                        .isPresent();
    }
}
