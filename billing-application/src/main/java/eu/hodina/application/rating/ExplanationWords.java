package eu.hodina.application.rating;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The words and numbers that explanations are made of, in one language. */
record ExplanationWords(Texts texts, ReaderFormat format) {
    static ExplanationWords in(Language language) {
        return new ExplanationWords(
                Texts.of("eu.hodina.application.rating.ExplanationText", language), ReaderFormat.of(language));
    }

    String text(String key, String... values) {
        return texts.text(key, values);
    }

    /** {@code 1 440 min}, with no-break spaces. */
    String minutes(long minutes) {
        return format.number(BigDecimal.valueOf(minutes)) + "\u00a0min";
    }

    String money(Money amount) {
        return format.money(amount);
    }

    String date(LocalDate day) {
        return format.date(day);
    }

    /** Minutes, or an amount. */
    String allowed(Allowed allowed) {
        return allowed instanceof Allowed.Credit credit ? money(credit.amount()) : minutes(allowed.units());
    }

    /** With a space before it; empty for what always holds. */
    String since(Validity validity) {
        Optional<String> first = validity.first().map(this::date);
        Optional<String> last = validity.last().map(this::date);
        if (first.isPresent() && last.isPresent()) {
            return " " + text("since.span", first.get(), last.get());
        }
        return first.map(day -> " " + text("since.from", day))
                .or(() -> last.map(day -> " " + text("since.to", day)))
                .orElse("");
    }
}
