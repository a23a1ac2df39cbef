package eu.hodina.document;

import eu.hodina.application.invoice.DocumentToRender;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Documents a second and core, in processor time of the drawing thread: our tagged PDF/A-3A page, and the same page as plain
 * PDF by bare iText, untagged and without metadata.
 */
public final class PdfBenchmark {
    private PdfBenchmark() {}

    public static void main(String[] arguments) {
        int documents = Integer.parseInt(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        DocumentToRender invoice = DocumentToRender.alone(TwelveLines.invoice());
        PdfInvoices ours = new PdfInvoices();
        BarePages bare = new BarePages(new TwelveLines());
        Map<String, Supplier<byte[]>> ways = new LinkedHashMap<>();
        ways.put("ours", () -> ours.render(invoice).bytes());
        ways.put("bare, by layout", bare::byLayout);
        ways.put("bare, by canvas", bare::byCanvas);
        Map<String, long[]> taken = new LinkedHashMap<>();
        ways.forEach((name, way) -> {
            taken.put(name, new long[runs]);
            System.out.printf(Locale.ROOT, "%-16s %6d bytes%n", name, way.get().length);
        });
        for (int run = -4; run < runs; run++) {
            for (Map.Entry<String, Supplier<byte[]>> way : ways.entrySet()) {
                long time = draw(way.getValue(), documents);
                if (run >= 0) {
                    taken.get(way.getKey())[run] = time;
                }
            }
        }
        long[] own = taken.get("ours").clone();
        taken.forEach((name, times) -> {
            Arrays.sort(times);
            double second = documents * 1e9 / times[runs / 2];
            System.out.printf(
                    Locale.ROOT,
                    "%-16s median %5.0f a second and core, best %5.0f, worst %5.0f%n",
                    name,
                    second,
                    documents * 1e9 / times[0],
                    documents * 1e9 / times[runs - 1]);
        });
        Arrays.sort(own);
        taken.forEach((name, times) -> System.out.printf(
                Locale.ROOT, "ours / %-16s %.2f%n", name, (double) times[runs / 2] / own[runs / 2]));
    }

    private static long draw(Supplier<byte[]> way, int documents) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long bytes = 0;
        for (int i = 0; i < documents; i++) {
            bytes += way.get().length;
        }
        if (bytes == 0) {
            throw new IllegalStateException("nothing was drawn");
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
