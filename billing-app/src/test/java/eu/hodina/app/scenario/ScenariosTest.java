package eu.hodina.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases of the engine's contract, and the inputs that must be refused. */
class ScenariosTest {
    static List<Path> scenarios() throws URISyntaxException, UnreadableFileException {
        return ScenarioFiles.named(
                List.of(Path.of(ScenariosTest.class.getResource("/scenarios").toURI())));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void gives_exactly_what_the_scenario_expects(Path file) throws UnreadableFileException {
        assertThat(RateCommand.difference(JsonReading.file(file))).isEmpty();
    }
}
