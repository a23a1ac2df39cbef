package eu.hodina.app.csv;

import eu.hodina.application.exchange.ImportProblem;
import java.util.Optional;

/**
 * Finds a quote that is never closed, and text behind a closing one. A reader would take the rest of the file for one
 * field there, or could not say the line.
 */
final class QuoteScan {
    private enum At {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private QuoteScan() {}

    static Optional<ImportProblem> fault(String text) {
        At at = At.FIELD_START;
        long line = 1;
        long opened = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (at == At.QUOTE_IN_QUOTED && c != '"' && !ends(c)) {
                return Optional.of(ImportProblem.ofRow(line, "a comma or the end of the line behind a closing quote"));
            }
            if (at == At.FIELD_START && c == '"') {
                opened = line;
            }
            at = next(at, c);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
            }
        }
        return at == At.QUOTED
                ? Optional.of(ImportProblem.ofRow(opened, "a closing quote for the one that opens here"))
                : Optional.empty();
    }

    private static At next(At at, char c) {
        return switch (at) {
            case FIELD_START -> c == '"' ? At.QUOTED : ends(c) ? At.FIELD_START : At.PLAIN;
            case PLAIN -> ends(c) ? At.FIELD_START : At.PLAIN;
            case QUOTED -> c == '"' ? At.QUOTE_IN_QUOTED : At.QUOTED;
            // a doubled quote stands for one and the field goes on
            case QUOTE_IN_QUOTED -> c == '"' ? At.QUOTED : At.FIELD_START;
        };
    }

    private static boolean ends(char c) {
        return c == ',' || c == '\n' || c == '\r';
    }
}
