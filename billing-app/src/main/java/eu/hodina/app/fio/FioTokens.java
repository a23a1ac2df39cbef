package eu.hodina.app.fio;

import eu.hodina.domain.firm.Iban;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The tokens of accounts, from a file of lines {@code CZ0620100000002000282668 token}; blank lines and those that begin
 * with # are passed over. Whoever has a token can read the account, so neither a message nor {@link #toString} has one.
 */
final class FioTokens {
    private static final long LARGEST = 65_536;
    /** The bank's have 64 characters. */
    private static final String TOKEN = "[A-Za-z0-9]{16,128}";

    private final Map<Iban, String> tokens;

    private FioTokens(Map<Iban, String> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException where a line is none; the message says which and what was expected, not what it has
     * @throws IOException where it cannot be read
     */
    static FioTokens read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException("at most " + LARGEST + " bytes were expected");
        }
        // one byte one character: whatever is not as expected is refused below
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        Map<Iban, String> tokens = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                put(tokens, line, i + 1);
            }
        }
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("at least one line with an account and its token was expected");
        }
        return new FioTokens(tokens);
    }

    private static void put(Map<Iban, String> tokens, String line, int number) {
        int end = line.lastIndexOf(' ') < 0 ? line.lastIndexOf('\t') : line.lastIndexOf(' ');
        String token = line.substring(end + 1);
        Iban account = Iban.find(end < 0 ? "" : line.substring(0, end))
                .orElseThrow(() -> new IllegalArgumentException(
                        "line " + number + ": an account (IBAN), a space and its token were expected"));
        if (!token.matches(TOKEN)) {
            throw new IllegalArgumentException(
                    "line " + number + ": a token of 16 to 128 letters and digits was expected");
        }
        if (tokens.putIfAbsent(account, token) != null) {
            throw new IllegalArgumentException(
                    "line " + number + ": one token of account " + account + " was expected");
        }
    }

    Set<Iban> accounts() {
        return tokens.keySet();
    }

    /** The account's token. */
    String of(Iban account) {
        return Objects.requireNonNull(tokens.get(account), () -> "no token of " + account);
    }

    @Override
    public String toString() {
        return "tokens of " + tokens.keySet();
    }
}
