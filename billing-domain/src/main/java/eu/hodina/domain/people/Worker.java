package eu.hodina.domain.people;

import eu.hodina.domain.money.HourlyPrice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One who works and reports it.
 *
 * @param id its identity
 * @param code short and unique, as files name the worker: {@code novak}
 * @param name for people: {@code Jana Šťastná}
 * @param email of the person at work
 * @param costRates by validity, which do not overlap
 */
public record Worker(WorkerId id, String code, String name, String email, List<CostRate> costRates) {
    public Worker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        costRates = List.copyOf(costRates);
        for (int i = 0; i < costRates.size(); i++) {
            for (int j = i + 1; j < costRates.size(); j++) {
                if (costRates.get(i).validity().overlaps(costRates.get(j).validity())) {
                    throw new IllegalArgumentException("cost rates of " + code + " overlap: "
                            + costRates.get(i).validity() + " and "
                            + costRates.get(j).validity());
                }
            }
        }
    }

    /**
     * {@return what an hour on this day costs; none is an error row of a margin, never 0 (handbook 8)}
     *
     * @param day the day of the work
     */
    public Optional<HourlyPrice> costOn(LocalDate day) {
        return costRates.stream()
                .filter(rate -> rate.validity().contains(day))
                .map(CostRate::hourly)
                .findFirst();
    }
}
