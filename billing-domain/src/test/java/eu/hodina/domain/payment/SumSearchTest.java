package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.Matching.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumSearchTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void it_finds_what_trying_all_finds(long seed) {
        Random random = new Random(seed);
        List<OpenItem> items = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            items.add(new OpenItem(invoice("F" + (i + 1), random.nextInt(60) + ".00", "alfa")));
        }
        for (int sum = 1; sum < 150; sum++) {
            int expected = Math.min(2, all(items, sum * 100L));
            List<List<OpenItem>> found = SumSearch.find(items, sum * 100L, 2, 5);
            assertThat(found).as("seed %d, sum %d", seed, sum).hasSize(expected).doesNotHaveDuplicates();
            for (List<OpenItem> one : found) {
                assertThat(one.stream().mapToLong(OpenItem::left).sum()).isEqualTo(sum * 100L);
                assertThat(one).hasSizeBetween(2, 5).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void only_the_twenty_oldest_are_looked_at() {
        List<OpenItem> items = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            items.add(new OpenItem(invoice("F" + (i + 1), (i == 21 ? 1000 : 1) + ".00", "alfa")));
        }
        assertThat(SumSearch.find(items, 100_100, 2, 5)).isEmpty();
    }

    private static int all(List<OpenItem> items, long sum) {
        int count = 0;
        for (int mask = 1; mask < 1 << items.size(); mask++) {
            long total = 0;
            boolean empty = false;
            for (int i = 0; i < items.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    total += items.get(i).left();
                    empty |= items.get(i).left() == 0;
                }
            }
            int size = Integer.bitCount(mask);
            if (total == sum && !empty && size >= 2 && size <= 5) {
                count++;
            }
        }
        return count;
    }
}
