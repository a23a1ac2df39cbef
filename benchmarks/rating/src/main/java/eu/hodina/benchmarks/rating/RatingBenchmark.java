package eu.hodina.benchmarks.rating;

import eu.hodina.domain.rating.Charge;
import eu.hodina.domain.rating.Rating;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingResult;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One thread rates a month-end, client by client, from inputs that lie in memory. What is measured ends with each client's
 * result: lines, fees, sums and allowances are there, charges in columns from which {@link Charge} values are made when they
 * are asked for.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class RatingBenchmark {
    /** How many clients the logs belong to. */
    public enum Clients {
        /** One for every 1,000 logs. */
        MANY,
        ONE
    }

    @Param("1000000")
    public int logs;

    @Param("MANY")
    public Clients clients;

    private List<RatingInput> inputs = List.of();

    @Setup
    public void invent() {
        inputs = clients == Clients.ONE ? Portfolio.oneClient(logs) : Portfolio.clients(logs);
    }

    @Benchmark
    public void rate(Blackhole results) {
        for (RatingInput input : inputs) {
            results.consume(Rating.rate(input));
        }
    }

    /** The same, and every charge is asked for and its minutes, amount and line are read. */
    @Benchmark
    public void rateAndReadCharges(Blackhole results) {
        for (RatingInput input : inputs) {
            RatingResult result = Rating.rate(input);
            for (Charge charge : result.charges()) {
                results.consume(charge.billed());
                results.consume(charge.amount());
                results.consume(charge.line());
            }
        }
    }

    /** {@link BareLoop#compared}. */
    @Benchmark
    public void bareLoop(Blackhole results) {
        for (RatingInput input : inputs) {
            results.consume(BareLoop.compared(input.workLogs()));
        }
    }

    /** {@link BareLoop#packed}. */
    @Benchmark
    public void bareLoopOfNumbers(Blackhole results) {
        for (RatingInput input : inputs) {
            results.consume(
                    BareLoop.packed(input.workLogs(), input.period().from().toEpochDay()));
        }
    }
}
