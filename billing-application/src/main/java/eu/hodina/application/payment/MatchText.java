package eu.hodina.application.payment;

import eu.hodina.application.Texts;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchReason;
import java.util.Objects;

/** The words for what a match is and why, in Czech or English. */
public final class MatchText {
    private final Texts texts;

    private MatchText(Texts texts) {
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /**
     * {@return the words of a language}
     *
     * @param language of the reader
     */
    public static MatchText in(Language language) {
        return new MatchText(Texts.of("eu.hodina.application.payment.MatchText", language));
    }

    /**
     * {@return a reason in words: {@code Variabilní symbol je symbolem faktury.}}
     *
     * @param reason for or against a match
     */
    public String of(MatchReason reason) {
        return texts.text("reason." + reason.name());
    }

    /**
     * {@return a kind in words: {@code přesně}}
     *
     * @param kind of a match
     */
    public String of(MatchKind kind) {
        return texts.text("kind." + kind.name());
    }
}
