package eu.hodina.web.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.reminder.ReminderRun;
import eu.hodina.domain.reminder.ReminderLetter;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A letter of a plan, or of a run with what became of it. */
@Serdeable
record LetterView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String client,

        @Schema(example = "CZ6508000000192000145399") String account,
        @Schema(example = "CZK") String currency,
        @Schema(example = "FIRST_REMINDER") String stage,

        @Schema(example = "33880.75", description = "The sum of what is open")
        String open,

        @Schema(example = "2026-12-03") String payBy,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Document> documents,

        @Schema(description = "In the outbox", example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072")
        Optional<String> mail,

        @Schema(description = "Waits to be released", example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6073")
        Optional<String> release,

        @Schema(description = "Why it could not be written", example = "the repo rate of 2026-H2 is not known")
        Optional<String> failure) {

    /** A document of a letter. */
    @Serdeable
    record Document(
            @Schema(example = "FV20260001") String number,
            @Schema(example = "20260001") String variableSymbol,
            @Schema(example = "2026-11-16") String due,
            @Schema(example = "21780.75") String open,
            @Schema(example = "7") long daysOverdue,

            @Schema(example = "FIRST_REMINDER", description = "Absent where it is listed only")
            Optional<String> reaches) {

        static Document of(ReminderLetter.Item item) {
            return new Document(
                    item.invoice().number().value(),
                    item.invoice().variableSymbol().digits(),
                    item.invoice().due().toString(),
                    item.invoice().open().toPlainString(),
                    item.daysOverdue(),
                    item.reaches().map(Enum::name));
        }
    }

    static LetterView of(ReminderLetter letter) {
        return of(letter, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static LetterView of(ReminderRun.Outcome one) {
        return of(one.letter(), one.mail().map(Object::toString), one.release().map(Object::toString), one.failure());
    }

    private static LetterView of(
            ReminderLetter letter, Optional<String> mail, Optional<String> release, Optional<String> failure) {
        return new LetterView(
                letter.client().value(),
                letter.account().value(),
                letter.currency().getCurrencyCode(),
                letter.stage().name(),
                letter.open().toPlainString(),
                letter.payBy().toString(),
                letter.items().stream().map(Document::of).toList(),
                mail,
                release,
                failure);
    }
}
