package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What the server writes: one file a start, the one before kept beside it. */
record ServerLog(Path file) {
    private static final int QUOTED_LINES = 3;

    /** Puts the last start's log aside, so that what stands in the file is of this start. */
    void turn() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last lines that tell why it went wrong, with the place of the whole log. */
    String lastWords() {
        var lines = lines();
        var errors = lines.stream().filter(line -> line.contains("[ERROR]")).toList();
        var telling = errors.isEmpty() ? lines : errors;
        var last = telling.subList(Math.max(0, telling.size() - QUOTED_LINES), telling.size());
        return last.isEmpty() ? "it wrote nothing into " + file : String.join(" | ", last) + " (" + file + ")";
    }

    /** Whether the server failed because somebody else has the port. */
    boolean saysPortIsTaken() {
        return lines().stream().anyMatch(line -> line.contains("Bind on TCP/IP port") || line.contains("port already"));
    }

    private List<String> lines() {
        try {
            // the server quotes file names in the system's own charset: Latin-1 reads any bytes
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return List.of();
        }
    }
}
