package eu.hodina.web.catalog;

import eu.hodina.domain.money.Validity;
import eu.hodina.web.request.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** The days of a version that a path names by its first day, {@code always} where it always was. */
final class Days {
    private Days() {}

    static Validity from(String path, Validity said) {
        Optional<LocalDate> first = path.equals("always") ? Optional.empty() : Optional.of(Fields.date("/from", path));
        return Fields.checked("/to", () -> Validity.of(first, said.last()));
    }
}
