package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalWriterTest {
    @Test
    void nothing_of_a_file_can_steer_the_terminal() throws IOException {
        StringWriter terminal = new StringWriter();
        try (TerminalWriter writer = new TerminalWriter(terminal)) {
            writer.write("čaj\t1\n\u001b[2J\u0007\u009b31m\u202ered");
            writer.write(0);
            writer.write("ok\r\n".toCharArray());
        }
        assertThat(terminal).hasToString("čaj\t1\n?[2J??31m?red?ok\r\n");
    }
}
