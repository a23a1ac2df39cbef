package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {
    private static List<Paging.Page> rows(int count, float closing) {
        return Paging.of(Collections.nCopies(count, 10f), 100, 200, closing, 0);
    }

    @Test
    void all_that_fits_stands_on_one_page() {
        assertThat(rows(5, 50)).containsExactly(new Paging.Page(0, 5));
    }

    @Test
    void closing_that_does_not_fit_takes_three_rows_with_it() {
        assertThat(rows(6, 50)).containsExactly(new Paging.Page(0, 3), new Paging.Page(3, 6));
        assertThat(rows(10, 50)).containsExactly(new Paging.Page(0, 7), new Paging.Page(7, 10));
    }

    @Test
    void closing_leaves_a_row_on_a_page_of_few() {
        assertThat(Paging.of(List.of(40f, 40f), 100, 200, 50, 0))
                .containsExactly(new Paging.Page(0, 1), new Paging.Page(1, 2));
    }

    @Test
    void rows_fill_page_after_page() {
        assertThat(rows(35, 50))
                .containsExactly(new Paging.Page(0, 10), new Paging.Page(10, 30), new Paging.Page(30, 35));
    }

    @Test
    void single_row_follows_the_closing_and_leaves_the_head_alone() {
        assertThat(Paging.of(List.of(60f), 100, 200, 50, 0))
                .containsExactly(new Paging.Page(0, 0), new Paging.Page(0, 1));
    }

    @Test
    void head_that_fills_the_first_page_leaves_it_without_rows() {
        assertThat(Paging.of(List.of(60f, 60f), 20, 200, 50, 0))
                .containsExactly(new Paging.Page(0, 0), new Paging.Page(0, 2));
    }
}
