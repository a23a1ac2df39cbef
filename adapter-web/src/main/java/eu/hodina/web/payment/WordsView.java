package eu.hodina.web.payment;

import eu.hodina.application.payment.MatchText;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchReason;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A code with its words for people. */
@Serdeable
record WordsView(
        @Schema(example = "SYMBOL_EQUAL") String code,

        @Schema(example = "Variabilní symbol je symbolem faktury.")
        String cs,

        @Schema(example = "The variable symbol is the invoice's.")
        String en) {
    private static final MatchText CS = MatchText.in(Language.CS);
    private static final MatchText EN = MatchText.in(Language.EN);

    static WordsView of(MatchReason reason) {
        return new WordsView(reason.name(), CS.of(reason), EN.of(reason));
    }

    static WordsView of(MatchKind kind) {
        return new WordsView(kind.name(), CS.of(kind), EN.of(kind));
    }
}
