package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** What a server, or the Maven that fetches it, writes: one file a start, the server's one before kept beside it. */
record ServerLog(Path file) {
    private static final int QUOTED_LINES = 3;
    private static final long MEGABYTE = 1_000_000;
    private static final long LITTLE = 100;
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    /** Puts the last start's log aside, so that what stands in the file is of this start. */
    void turn() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The lines that tell why it went wrong, with the place of the whole log, and whether the disk is full. */
    String lastWords() {
        return lastWords(QUOTED_LINES);
    }

    /** At most {@code most} lines: the first errors, as the later ones only follow from them; without errors the end. */
    String lastWords(int most) {
        var lines = lines();
        var errors = lines.stream()
                .filter(line -> line.contains("[ERROR]"))
                .limit(most)
                .toList();
        var telling = errors.isEmpty() ? lines.subList(Math.max(0, lines.size() - most), lines.size()) : errors;
        var words = telling.isEmpty() ? "it wrote nothing" : String.join(" | ", telling);
        return words + " (" + file + diskFull() + ")";
    }

    /** The server says {@code error 28}, which is no word for people. */
    private String diskFull() {
        try {
            var free = Files.getFileStore(file).getUsableSpace() / MEGABYTE;
            return free < LITTLE ? "; the disk has only " + free + " MB left" : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether the server failed because somebody else has the port. */
    boolean saysPortIsTaken() {
        return lines().stream().anyMatch(line -> line.contains("Bind on TCP/IP port") || line.contains("port already"));
    }

    private List<String> lines() {
        try {
            // the server quotes file names in the system's own charset: Latin-1 reads any bytes
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                    .map(line -> COLOUR.matcher(line).replaceAll(""))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
