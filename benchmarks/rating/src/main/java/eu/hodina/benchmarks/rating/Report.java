package eu.hodina.benchmarks.rating;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of docs/benchmarks.md, then prints their figures beside the aims. With arguments it is JMH's own
 * command line: {@code -h} lists them.
 */
public final class Report {
    private static final int MILLION = 1_000_000;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final PrintStream out;
    private final List<RunResult> results = new ArrayList<>();

    private Report(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            org.openjdk.jmh.Main.main(arguments);
            return;
        }
        Report report = new Report(System.out);
        report.run();
        report.print();
    }

    /** At a million logs all benchmarks, the baselines among them; then the sizes below and above it. */
    private void run() throws RunnerException {
        run(".*", options("MANY", "1000000", "-Xmx3g", "-Xms3g"));
        for (String logs : List.of("10000", "100000")) {
            run("rate", options("MANY", logs, "-Xmx3g", "-Xms3g"));
            run("rate", options("ONE", logs, "-Xmx3g", "-Xms3g"));
        }
        run("rate", options("ONE", "1000000", "-Xmx3g", "-Xms3g"));
        run("rate", large("MANY"));
        run("rate", large("ONE"));
    }

    private static OptionsBuilder options(String clients, String logs, String... heap) {
        OptionsBuilder options = new OptionsBuilder();
        options.param("clients", clients).param("logs", logs).jvmArgsAppend(heap);
        return options;
    }

    /** 10,000,000 logs are some 6 GB and take seconds a run: each iteration is one run, after two that warm up. */
    private static OptionsBuilder large(String clients) {
        OptionsBuilder options = options(clients, "10000000", "-Xmx11g", "-Xms11g", "-Xmn2g");
        options.warmupIterations(2).warmupTime(TimeValue.milliseconds(1));
        options.measurementIterations(3).measurementTime(TimeValue.milliseconds(1));
        return options;
    }

    private void run(String benchmark, OptionsBuilder options) throws RunnerException {
        options.include(RatingBenchmark.class.getName() + "\\." + benchmark + "$")
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class);
        results.addAll(new Runner(options.build()).run());
    }

    private void print() {
        out.printf(
                "%n%-20s %-8s %10s %10s %10s %12s %8s%n", "", "clients", "logs", "ms", "processor", "logs/s", "B/log");
        for (RunResult result : results) {
            int logs = logs(result);
            out.printf(
                    Locale.ROOT,
                    "%-20s %-8s %,10d %,10.1f %,10.1f %,12.0f %8.0f%n",
                    name(result),
                    result.getParams().getParam("clients"),
                    logs,
                    milliseconds(result),
                    secondary(result, ProcessorTime.LABEL),
                    logs / milliseconds(result) * 1_000,
                    secondary(result, ALLOCATED) / logs);
        }
        RunResult rate = find("rate", "MANY");
        out.printf(Locale.ROOT, "%nrate, 1,000,000 logs of 1,000 clients:%n");
        out.printf(
                Locale.ROOT,
                "  logs/s        %,9.0f   (aim: at least 2,000,000)%n",
                MILLION / milliseconds(rate) * 1_000);
        out.printf(Locale.ROOT, "  bytes a log   %9.0f   (aim: at most 300)%n", secondary(rate, ALLOCATED) / MILLION);
        printTimes(rate, "bareLoop");
        printTimes(rate, "bareLoopOfNumbers");
    }

    private void printTimes(RunResult rate, String baseline) {
        RunResult bare = find(baseline, "MANY");
        double times = milliseconds(rate) / milliseconds(bare);
        double processor = secondary(rate, ProcessorTime.LABEL) / secondary(bare, ProcessorTime.LABEL);
        out.printf(
                Locale.ROOT,
                "  times the %-18s %5.2f   (aim: at most 10; in processor time %.2f)%n",
                baseline,
                times,
                processor);
    }

    private RunResult find(String name, String clients) {
        return results.stream()
                .filter(result -> name(result).equals(name)
                        && logs(result) == MILLION
                        && result.getParams().getParam("clients").equals(clients))
                .findFirst()
                .orElseThrow();
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private static int logs(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("logs"));
    }

    /** The median of the iterations: one that was disturbed does not move it. */
    private static double milliseconds(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double secondary(RunResult result, String label) {
        return result.getSecondaryResults().get(label).getScore();
    }
}
