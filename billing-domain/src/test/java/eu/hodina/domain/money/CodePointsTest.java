package eu.hodina.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void texts_stand_by_code_point_whatever_the_language() {
        // U+FF5E is before U+1F600 by code point, and behind its first surrogate by char
        String tilde = "\uff5e";
        String smile = "\ud83d\ude00";
        assertThat(Stream.of(smile, "č", tilde, "b", "ab", "a", "B", "").sorted(CodePoints::compare))
                .isEqualTo(List.of("", "B", "a", "ab", "b", "č", tilde, smile));
    }
}
