package eu.hodina.benchmarks.statements;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Walks through one file in turns, with all that are named, and prints MB/s: {@code write FILE ENTRIES}
 * (camt), {@code write-mt FILE ITEMS}, or {@code FILE
 * WARM-UPS ROUNDS NAME...}.
 */
public final class StatementBenchmark {
    private static final Map<String, Contestant> CONTESTANTS = Map.of(
            "read", BarePasses::read,
            "stax", BarePasses::events,
            "stax-texts", BarePasses::texts,
            "hodina", Hodina::read,
            "prowide-mt", ProwideMt::items,
            "prowide-mt-amounts", ProwideMt::amounts,
            "prowide", Prowide::plain,
            "prowide-cached", Prowide::cached);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private StatementBenchmark() {}

    /**
     * Runs it.
     *
     * @param arguments see above
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("write")) {
            CamtFile.write(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            return;
        }
        if (arguments[0].equals("write-mt")) {
            MtFile.write(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            return;
        }
        Path file = Path.of(arguments[0]);
        int warmUps = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        Map<String, List<Speed>> speeds = new LinkedHashMap<>();
        for (int round = -warmUps; round < rounds; round++) {
            for (String name : Arrays.asList(arguments).subList(3, arguments.length)) {
                Speed speed = speed(CONTESTANTS.get(name), file);
                if (round >= 0) {
                    speeds.computeIfAbsent(name, key -> new ArrayList<>()).add(speed);
                }
            }
        }
        speeds.forEach(StatementBenchmark::print);
    }

    /** Megabytes a second. */
    private record Speed(double ofProcessor, double ofClock) {}

    /** By the thread's processor time, in which others on the machine hardly count, and by the clock. */
    private static Speed speed(Contestant contestant, Path file) throws IOException {
        long clock = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        long found = contestant.pass(file);
        long ofProcessor = THREADS.getCurrentThreadCpuTime() - processor;
        long ofClock = System.nanoTime() - clock;
        if (found == 0) {
            throw new IllegalStateException("nothing was found");
        }
        double bytes = Files.size(file) * 1_000.0;
        return new Speed(bytes / ofProcessor, bytes / ofClock);
    }

    private static void print(String name, List<Speed> speeds) {
        double[] processor =
                speeds.stream().mapToDouble(Speed::ofProcessor).sorted().toArray();
        double[] clock = speeds.stream().mapToDouble(Speed::ofClock).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-18s %8.1f MB/s of processor time (%.1f to %.1f), %8.1f MB/s by the clock%n",
                name,
                processor[processor.length / 2],
                processor[0],
                processor[processor.length - 1],
                clock[clock.length / 2]);
    }
}
