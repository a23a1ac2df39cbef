package eu.hodina.domain.insight.ageing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of handbook 9.3, on 30 November 2026. */
class AgedSumTest {
    private static final LocalDate END = LocalDate.parse("2026-11-30");
    private static final Currency CZK = Currency.getInstance("CZK");

    private static OwedDocument owed(String number, String due, String open) {
        return new OwedDocument(
                new ClientId("client"),
                number,
                LocalDate.parse("2026-08-01"),
                LocalDate.parse(due),
                Money.parse("CZK", open));
    }

    @Test
    void what_is_owed_is_parted_by_its_age() {
        AgedSum sum = AgedSum.of(
                List.of(
                        owed("A", "2026-11-14", "12100.00"),
                        owed("B", "2026-09-30", "20000.00"),
                        owed("C", "2026-12-10", "5000.00"),
                        owed("D", "2026-08-31", "1000.00")),
                CZK,
                END);
        assertThat(sum.byAge().values())
                .extracting(Money::toPlainString)
                .containsExactly("5000.00", "12100.00", "0.00", "20000.00", "1000.00");
        assertThat(sum.open()).isEqualTo(Money.parse("CZK", "38100.00"));
    }

    @Test
    void nothing_owed_is_nothing_of_each_age() {
        assertThat(AgedSum.of(List.of(), CZK, END).byAge()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, NOT_DUE",
        "2026-12-31, NOT_DUE",
        "2026-11-29, TO_30",
        "2026-10-31, TO_30",
        "2026-10-30, TO_60",
        "2026-10-01, TO_60",
        "2026-09-30, TO_90",
        "2026-09-01, TO_90",
        "2026-08-31, OVER_90",
        "1900-01-01, OVER_90"
    })
    void an_age_has_its_bounds(LocalDate due, OverdueAge age) {
        assertThat(OverdueAge.of(due, END)).isEqualTo(age);
    }
}
