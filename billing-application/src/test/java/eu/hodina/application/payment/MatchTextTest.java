package eu.hodina.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchTextTest {
    @ParameterizedTest
    @EnumSource(MatchReason.class)
    void every_reason_has_words_in_both_languages(MatchReason reason) {
        for (Language language : Language.values()) {
            assertThat(MatchText.in(language).of(reason)).endsWith(".");
        }
    }

    @ParameterizedTest
    @EnumSource(MatchKind.class)
    void every_kind_has_words_in_both_languages(MatchKind kind) {
        for (Language language : Language.values()) {
            assertThat(MatchText.in(language).of(kind)).isNotBlank();
        }
    }
}
