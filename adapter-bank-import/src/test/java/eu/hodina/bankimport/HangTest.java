package eu.hodina.bankimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.UnreadableStatementException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files on which a pattern that tries every way would take hours, or the whole stack. */
class HangTest {

    static Stream<String> files() {
        return Stream.of(
                // lines that could end at each of their form feeds: found by the fuzzer
                ":20:REF\r\n:" + "\f".repeat(100) + "25:2700/1002\r\n-\r\n",
                "x" + "\f".repeat(2_000) + ":20",
                // titles of a table could begin at each of their separators
                ";".repeat(20_000),
                "a,".repeat(8_000),
                // comments of a QIF likewise; and blank lines, one call deep each
                ("#" + "\f".repeat(20) + "\n").repeat(200) + "x",
                "#x\n" + "\n".repeat(16_000) + "x",
                // an amount and a period with a long gap before their end
                kb("1 210,00", "1" + " ".repeat(60_000) + "x"),
                kb("01.07.2026 - 31.07.2026", "01.07.2026" + " ".repeat(60_000) + "31.07.2026"));
    }

    private static String kb(String text, String other) {
        String file = new String(Recording.bytes("csv/synthetic-cz/kb.csv"), Charset.forName("windows-1250"));
        assertThat(file).contains(text);
        return file.replace(text, other);
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_refused_at_once(String file) {
        // against a hang, not against slowness
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> assertThatThrownBy(() -> Recording.of(file)).isInstanceOf(UnreadableStatementException.class));
    }
}
