package eu.hodina.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportCommandTest {
    @Test
    void a_refused_filter_is_named_as_it_is_typed() {
        assertThat(ReportCommand.option("/groupBy")).isEqualTo("--group-by");
        assertThat(ReportCommand.option("/asOf")).isEqualTo("--as-of");
        assertThat(ReportCommand.option("/from")).isEqualTo("--from");
    }
}
