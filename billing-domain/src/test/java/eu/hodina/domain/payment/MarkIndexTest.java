package eu.hodina.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkIndexTest {
    @Test
    void finds_the_places_of_a_mark_in_their_order() {
        MarkIndex index = new MarkIndex(new long[] {7, -3, 7, 0, 7});

        assertThat(places(index, 7)).containsExactly(0, 2, 4);
        assertThat(places(index, -3)).containsExactly(1);
        assertThat(places(index, 0)).containsExactly(3);
        assertThat(places(index, 8)).isEmpty();
    }

    @Test
    void has_nothing_where_there_is_nothing() {
        assertThat(places(new MarkIndex(new long[0]), 0)).isEmpty();
        assertThat(new MarkIndex(new long[0]).twice(place -> "same")).isEmpty();
    }

    @Test
    void finds_each_of_many_that_follow_each_other_or_do_not() {
        Random random = new Random(20_261_124);
        long[] marks = new long[5_000];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = i % 2 == 0 ? i / 4 : random.nextLong();
        }
        MarkIndex index = new MarkIndex(marks);
        for (int i = 0; i < marks.length; i++) {
            assertThat(places(index, marks[i])).as("seed 20261124, place %d", i).contains(i);
        }
        assertThat(places(index, 600)).containsExactly(2_400, 2_402);
    }

    @Test
    void an_identity_is_there_twice_only_where_the_mark_and_the_text_are() {
        MarkIndex index = new MarkIndex(new long[] {1, 2, 1, 2});

        assertThat(index.twice(List.of("a", "b", "c", "d")::get)).isEmpty();
        assertThat(index.twice(List.of("a", "b", "c", "b")::get)).hasValue(3);
        assertThat(index.twice(List.of("a", "b", "b", "c")::get)).isEmpty();
    }

    @Test
    void a_symbol_is_its_number_and_other_digits_are_none() {
        assertThat(Marks.ofSymbol("20260123")).isEqualTo(20_260_123);
        assertThat(Marks.ofSymbol("9999999999")).isEqualTo(9_999_999_999L);
        assertThat(Marks.ofSymbol("12345678901")).isZero();
        assertThat(Marks.ofSymbol("020260123")).isZero();
        assertThat(Marks.ofSymbol("12a")).isZero();
        assertThat(Marks.ofSymbol("\u0661\u0662")).isZero();
        assertThat(Marks.ofSymbol("")).isZero();
    }

    @Test
    void texts_of_one_letter_more_or_less_differ() {
        assertThat(Marks.ofText("INV-1")).isNotEqualTo(Marks.ofText("INV-12")).isEqualTo(Marks.ofText("INV-1"));
        assertThat(Marks.ofText("")).isNotEqualTo(Marks.ofText("\0"));
    }

    private static List<Integer> places(MarkIndex index, long mark) {
        List<Integer> found = new ArrayList<>();
        for (int slot = index.first(mark); slot >= 0; slot = index.next(slot)) {
            found.add(index.place(slot));
        }
        return found;
    }
}
