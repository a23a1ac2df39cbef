package eu.hodina.application.insight.check;

import eu.hodina.application.Ports;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Use case: walks all that is kept, as of one moment and in constant memory, and proves the laws of conservation or names
 * each place at which one does not hold.
 *
 * <pre>{@code
 * CheckOutcome outcome = billing.insight().check().all(breach -> System.err.println(breach));
 * // documents.total invoice FV20260001 (01a19b45-...), net: expected 100.00 CZK, found 99.00 CZK
 * outcome.isSound();   // false
 * }</pre>
 */
public final class CheckBooks {
    private static final List<Law> LAWS = Stream.concat(
                    Arrays.stream(TwoSums.values()).map(SumsAgree::new),
                    Stream.of(new DocumentTotals(), new NumbersWithoutGap(), new FileHashes(), new StatementBalances()))
            .<Law>map(law -> law)
            .sorted(Comparator.comparing(Law::name))
            .toList();

    private final Ports ports;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.InsightUseCases#check}.
     *
     * @param ports all that is kept
     * @param clock tells the time
     */
    public CheckBooks(Ports ports, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** {@return all laws, by name} */
    public static List<Law> laws() {
        return LAWS;
    }

    /**
     * Finds laws by name.
     *
     * @param names of laws: {@code documents.total}, or what several begin with: {@code documents}
     * @return each law that one of the names means, by name
     * @throws IllegalArgumentException where a name means none
     */
    public static List<Law> named(Collection<String> names) {
        names.forEach(CheckBooks::refuseUnknown);
        return LAWS.stream()
                .filter(law -> names.stream().anyMatch(name -> isNamed(law, name)))
                .toList();
    }

    /**
     * Proves all laws.
     *
     * @param breaches is told each place at which one does not hold, law by law; it reads nothing of the store
     * @return how many there were
     * @throws UnsupportedOperationException where the store has no rows that could be looked at
     */
    public CheckOutcome all(Consumer<Breach> breaches) {
        return these(LAWS.stream().map(Law::name).toList(), breaches);
    }

    /**
     * Proves some laws.
     *
     * @param names as of {@link #named}
     * @param breaches is told each place at which one does not hold, law by law; it reads nothing of the store
     * @return how many there were
     * @throws IllegalArgumentException where no law is of such a name
     * @throws UnsupportedOperationException where the store has no rows that could be looked at
     */
    public CheckOutcome these(Collection<String> names, Consumer<Breach> breaches) {
        List<Law> wanted = named(names);
        AuditedBooks books = ports.auditedBooks()
                .orElseThrow(() -> new UnsupportedOperationException("this store has no rows that could be checked"));
        Instant now = clock.instant();
        Counting counting = new Counting(breaches);
        books.inSnapshot(() -> wanted.forEach(law -> law.check(books, now, counting)));
        return new CheckOutcome(wanted.stream().map(Law::name).toList(), counting.breaches, counting.warnings);
    }

    private static boolean isNamed(Law law, String name) {
        return law.name().equals(name) || law.name().startsWith(name + ".");
    }

    private static void refuseUnknown(String name) {
        if (LAWS.stream().noneMatch(law -> isNamed(law, name))) {
            throw new IllegalArgumentException("no law is called '" + name + "', only "
                    + String.join(", ", LAWS.stream().map(Law::name).toList()));
        }
    }

    /** Counts what it hands on. */
    private static final class Counting implements Consumer<Breach> {
        private final Consumer<Breach> to;
        private long breaches;
        private long warnings;

        Counting(Consumer<Breach> to) {
            this.to = to;
        }

        @Override
        public void accept(Breach breach) {
            if (breach.severity() == Breach.Severity.BREACH) {
                breaches++;
            } else {
                warnings++;
            }
            to.accept(breach);
        }
    }
}
