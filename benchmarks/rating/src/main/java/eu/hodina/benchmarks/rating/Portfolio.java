package eu.hodina.benchmarks.rating;

import eu.hodina.domain.rating.RatingInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The inputs of a month-end, always the same ones for the same size. */
final class Portfolio {
    private static final long SEED = 20261031;
    private static final int LOGS_OF_A_CLIENT = 1_000;

    private Portfolio() {}

    /**
     * A client for every 1,000 logs, none the size of another within a thousand: of 1,000 clients the first has 1 log, the last
     * 1,999.
     *
     * @param logs a power of ten, 10,000 to 10,000,000
     */
    static List<RatingInput> clients(int logs) {
        Random random = new Random(SEED);
        Firm firm = new Firm(random);
        int clients = logs / LOGS_OF_A_CLIENT;
        int cycle = Math.min(clients, LOGS_OF_A_CLIENT);
        List<RatingInput> inputs = new ArrayList<>(clients);
        for (int i = 0; i < clients; i++) {
            int size = (2 * (i % cycle) + 1) * LOGS_OF_A_CLIENT / cycle;
            inputs.add(new ClientMonth(firm, random, i, size).input());
        }
        return inputs;
    }

    /** All logs are one client's, one that has every kind of agreement. */
    static List<RatingInput> oneClient(int logs) {
        Random random = new Random(SEED);
        return List.of(new ClientMonth(new Firm(random), random, 11, logs).input());
    }
}
