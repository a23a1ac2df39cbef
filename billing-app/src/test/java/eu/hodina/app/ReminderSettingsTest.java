package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReminderSettingsTest {

    @Test
    void it_reminds_at_nine_or_at_another_time_or_not_at_all() {
        assertThat(ReminderSettings.at(Map.of())).contains(LocalTime.of(9, 0));
        assertThat(ReminderSettings.at(Map.of(ReminderSettings.AT, "08:30"))).contains(LocalTime.of(8, 30));
        assertThat(ReminderSettings.at(Map.of(ReminderSettings.AT, "off"))).isEmpty();
        assertThatThrownBy(() -> ReminderSettings.at(Map.of(ReminderSettings.AT, "9")))
                .isInstanceOf(BadUsageException.class)
                .hasMessageContaining("a time as 09:00, or off");
    }
}
