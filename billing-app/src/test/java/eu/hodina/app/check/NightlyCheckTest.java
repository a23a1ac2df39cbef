package eu.hodina.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.insight.check.Breach;
import eu.hodina.application.insight.check.CheckOutcome;
import eu.hodina.application.notice.Notice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a night's check finds is told those who lead the firm, once a day and law. */
class NightlyCheckTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 24);

    @AfterEach
    void what_was_broken_is_mended() {
        BrokenBooks.mend();
        BrokenBooks.run("DELETE FROM notice WHERE kind = 'books-breach'");
    }

    private static List<String> notices() {
        return BrokenBooks.billing().noticeBoard().page(Optional.empty(), 100).items().stream()
                .filter(notice -> notice.kind().equals("books-breach"))
                .map(NightlyCheckTest::text)
                .toList();
    }

    private static String text(Notice notice) {
        return notice.subject() + " " + notice.basis() + " " + notice.threshold() + " " + notice.audience();
    }

    @Test
    void a_law_that_does_not_hold_is_told_once_a_day() {
        BrokenBooks.mendLater("UPDATE rated_fee SET amount_minor = amount_minor - 100");
        BrokenBooks.run("UPDATE rated_fee SET amount_minor = amount_minor + 100");
        List<Breach> told = new ArrayList<>();
        CheckOutcome outcome =
                BrokenBooks.billing().insight().watch().watch(NIGHT, told::add).orElseThrow();
        assertThat(outcome.breaches()).isEqualTo(4);
        assertThat(told).hasSize(4).extracting(Breach::law).containsOnly("fees.billed");
        assertThat(notices()).containsExactly("law fees.billed 2026-11-24 4 MANAGER");
        BrokenBooks.billing().insight().watch().watch(NIGHT, told::add);
        assertThat(notices()).hasSize(1);
        BrokenBooks.billing().insight().watch().watch(NIGHT.plusDays(1), told::add);
        assertThat(notices()).hasSize(2);
    }

    @Test
    void books_that_add_up_are_nothing_to_tell() {
        assertThat(BrokenBooks.billing()
                        .insight()
                        .watch()
                        .watch(NIGHT, breach -> {})
                        .map(CheckOutcome::isSound))
                .contains(true);
        assertThat(notices()).isEmpty();
    }
}
