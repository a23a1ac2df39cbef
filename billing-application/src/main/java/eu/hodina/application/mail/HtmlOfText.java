package eu.hodina.application.mail;

import java.util.ArrayList;
import java.util.List;

/** Plain text as HTML: paragraphs, and lines within them; a placeholder of a list stands beside the paragraphs. */
final class HtmlOfText {
    private HtmlOfText() {}

    static String of(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.strip().split("\n[ \t]*(?:\n[ \t]*)+")) {
            List<String> lines = new ArrayList<>();
            for (String line : paragraph.split("\n")) {
                if (isList(line)) {
                    end(html, lines);
                    html.append(line.strip()).append('\n');
                } else {
                    lines.add(PlainText.escaped(line));
                }
            }
            end(html, lines);
        }
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
