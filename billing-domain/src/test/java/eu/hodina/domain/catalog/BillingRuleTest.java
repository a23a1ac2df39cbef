package eu.hodina.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edges of rating.md, step 3. */
class BillingRuleTest {
    @ParameterizedTest
    @CsvSource({
        "UP, 1, 0, 0, 61, 61",
        "UP, 60, 0, 0, 59, 60",
        "UP, 60, 0, 0, 60, 60",
        "UP, 60, 0, 0, 61, 120",
        "UP, 60, 5, 0, 3, 60",
        "UP, 60, 5, 0, 65, 60",
        "UP, 60, 5, 0, 66, 120",
        "UP, 15, 0, 30, 4, 30",
        "UP, 15, 0, 30, 31, 45",
        "UP, 15, 0, 30, 0, 0",
        "NEAREST, 30, 0, 0, 14, 0",
        "NEAREST, 30, 0, 0, 15, 30",
        "NEAREST, 30, 0, 0, 44, 30",
        "NEAREST, 30, 0, 0, 45, 60",
        "NEAREST, 15, 0, 0, 7, 0",
        "NEAREST, 15, 0, 0, 8, 15",
        "DOWN, 60, 0, 0, 59, 0",
        "DOWN, 60, 0, 0, 119, 60",
        "DOWN, 60, 0, 15, 59, 15"
    })
    void measured_minutes_become_billed_ones(
            BillingRule.Mode mode, int unit, int grace, int minimum, long measured, long billed) {
        BillingRule rule = new BillingRule(unit, mode, grace, minimum, Optional.empty(), BillingRule.Scope.ENTRY);
        assertThat(rule.billed(measured)).isEqualTo(billed);
    }

    @Test
    void grace_goes_with_started_units_and_stays_below_them() {
        assertThatThrownBy(() -> BillingRule.startedUnits(15).withGrace(15))
                .hasMessage("grace goes with UP and is below the unit of 15, not 15");
        assertThatThrownBy(() ->
                        new BillingRule(15, BillingRule.Mode.DOWN, 1, 0, Optional.empty(), BillingRule.Scope.ENTRY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BillingRule.startedUnits(0)).hasMessage("a unit is 1 minute or more, not 0");
    }
}
