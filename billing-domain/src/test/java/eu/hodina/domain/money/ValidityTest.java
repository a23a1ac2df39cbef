package eu.hodina.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final LocalDate OCT_1 = LocalDate.parse("2026-10-01");
    private static final LocalDate OCT_15 = LocalDate.parse("2026-10-15");
    private static final LocalDate OCT_16 = LocalDate.parse("2026-10-16");

    @Test
    void both_ends_belong_to_a_validity() {
        Validity half = Validity.between(OCT_1, OCT_15);
        assertThat(half.contains(OCT_1)).isTrue();
        assertThat(half.contains(OCT_15)).isTrue();
        assertThat(half.contains(OCT_16)).isFalse();
        assertThat(Validity.always().contains(OCT_16)).isTrue();
    }

    @Test
    void validities_overlap_when_they_share_a_day() {
        assertThat(Validity.between(OCT_1, OCT_15).overlaps(Validity.from(OCT_15)))
                .isTrue();
        assertThat(Validity.between(OCT_1, OCT_15).overlaps(Validity.from(OCT_16)))
                .isFalse();
        assertThat(Validity.of(Optional.empty(), Optional.of(OCT_1)).overlaps(Validity.always()))
                .isTrue();
    }

    @Test
    void a_validity_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> Validity.between(OCT_16, OCT_15))
                .hasMessage("a validity ends on or after 2026-10-16, not on 2026-10-15");
        assertThatThrownBy(() -> new DatePeriod(OCT_16, OCT_15))
                .hasMessage("a period ends on or after 2026-10-16, not on 2026-10-15");
    }
}
