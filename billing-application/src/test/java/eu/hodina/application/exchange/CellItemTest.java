package eu.hodina.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellItemTest {

    @Test
    void things_are_apart_by_bars_and_their_parts_by_semicolons() {
        List<CellItem> items = CellItem.read("Jana; jana@x.example | Petr; ; 602 123 456");
        assertThat(items)
                .containsExactly(CellItem.of("Jana", "jana@x.example"), CellItem.of("Petr", "", "602 123 456"));
        assertThat(items.get(0).part(2)).isEmpty();
        assertThat(CellItem.read("  ")).isEmpty();
    }

    @Test
    void a_backslash_takes_the_next_character_as_it_is() {
        assertThat(CellItem.read("a\\;b; c\\|d; e\\\\f")).containsExactly(CellItem.of("a;b", "c|d", "e\\f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a |", "| a", "a | ; | b", "a\\"})
    void a_thing_that_says_nothing_and_an_open_end_are_refused(String cell) {
        assertThatThrownBy(() -> CellItem.read(cell)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatever_is_written_is_read_again() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int turn = 0; turn < 2_000; turn++) {
            List<CellItem> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(CellItem.of("x" + text(random) + "x", "x" + text(random) + "x", "y"));
            }
            assertThat(CellItem.read(CellItem.write(items.stream())))
                    .as("seed %s, turn %s", seed, turn)
                    .isEqualTo(items);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append("\\|; =ěa".charAt(random.nextInt(7)));
        }
        return text.toString();
    }
}
