package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much memory the server may keep pages in: a sixteenth of the machine's, 64 MB at least and 1 GB at most. The pages of a
 * client's work logs lie apart from each other, so that a month-end that does not find them in memory reads each of them from
 * the disk. What is not used is not taken.
 *
 * @param total bytes of the machine
 */
record ServerMemory(long total) {
    private static final long MB = 1L << 20;
    private static final Pattern TOTAL = Pattern.compile("MemTotal: +(\\d{1,15}) kB");

    /** What Linux tells; nothing where it does not. */
    static ServerMemory ofThisMachine() {
        return of(Path.of("/proc/meminfo"));
    }

    static ServerMemory of(Path meminfo) {
        try {
            Matcher found = TOTAL.matcher(Files.readString(meminfo));
            return new ServerMemory(found.find() ? Long.parseLong(found.group(1)) * 1_024 : 0);
        } catch (IOException e) {
            return new ServerMemory(0);
        }
    }

    /** As the server's option takes it, e.g. {@code 512M}. */
    String bufferPool() {
        return Math.min(1_024, Math.max(64, total / 16 / MB)) + "M";
    }
}
