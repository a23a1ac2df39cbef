package eu.hodina.benchmarks.rating;

/** Runs. */
public final class Report {
    private Report() {}

    public static void main(String[] args) throws Exception {
        org.openjdk.jmh.Main.main(args);
    }
}
