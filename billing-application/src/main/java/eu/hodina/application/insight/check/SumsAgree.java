package eu.hodina.application.insight.check;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A law of two sums that have to be equal, subject by subject; the store adds up.
 *
 * @param sums which ones
 */
record SumsAgree(TwoSums sums) implements Law {
    SumsAgree {
        Objects.requireNonNull(sums, "sums");
    }

    @Override
    public String name() {
        return sums.law();
    }

    @Override
    public void check(AuditedBooks books, Instant now, Consumer<Breach> breaches) {
        books.differences(sums, now, one -> {
            if (one.expected() != one.found()) {
                breaches.accept(new Breach(
                        name(),
                        Breach.Severity.BREACH,
                        one.kind(),
                        one.id(),
                        one.number(),
                        one.place(),
                        one.text(sums.unit(), one.expected()),
                        one.text(sums.unit(), one.found())));
            }
        });
    }
}
