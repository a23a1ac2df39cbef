package eu.hodina.application.insight.check;

import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.SeriesCode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The numbers of a series and year are 1, 2, 3 up to the one that was drawn last (handbook 4.12). */
final class NumbersWithoutGap implements Law {

    @Override
    public String name() {
        return "numbers.gapless";
    }

    @Override
    public void check(AuditedBooks books, Instant now, Consumer<Breach> breaches) {
        Map<Series, IssuedNumber> last = new LinkedHashMap<>();
        books.numbers(number -> follow(number, last, breaches));
        books.counters(drawn -> {
            IssuedNumber issued = last.remove(Series.of(drawn));
            long counter = issued == null ? 0 : issued.counter();
            if (drawn.counter() != counter) {
                breaches.accept(breach(drawn, "counter", counter, drawn.counter()));
            }
        });
        last.values().forEach(number -> breaches.accept(breach(number, "counter", number.counter(), 0)));
    }

    /** What has numbers of its own; there are as many as firms have series and years. */
    private record Series(FirmId firm, SeriesCode code, int year) {
        static Series of(IssuedNumber number) {
            return new Series(number.firm(), number.series(), number.year());
        }
    }

    private void follow(IssuedNumber number, Map<Series, IssuedNumber> last, Consumer<Breach> breaches) {
        IssuedNumber before = last.put(Series.of(number), number);
        long expected = before == null ? 1 : before.counter() + 1;
        if (number.counter() != expected) {
            String place = number.counter() < expected ? "number a second time" : "number after a gap";
            breaches.accept(breach(number, place, expected, number.counter()));
        }
    }

    private Breach breach(IssuedNumber number, String place, long expected, long found) {
        return new Breach(
                name(),
                Breach.Severity.BREACH,
                "number-series",
                number.firm().value() + "/" + number.series() + "/" + number.year(),
                Optional.of(number.number()),
                place,
                Long.toString(expected),
                Long.toString(found));
    }
}
