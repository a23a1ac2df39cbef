package eu.hodina.web.payment;

import eu.hodina.application.payment.ImportedStatement;
import eu.hodina.domain.payment.BankStatement;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The head of a statement that was read in. */
@Serdeable
record StatementView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "body") String file,
        @Schema(example = "CAMT053") String format,
        @Schema(example = "CZ6508000000192000145399") Optional<String> account,
        @Schema(example = "true") boolean ours,
        @Schema(example = "7") Optional<String> number,
        @Schema(example = "2026-11-01") Optional<String> from,
        @Schema(example = "2026-11-30") Optional<String> to,
        @Schema(example = "1000.00") Optional<String> opening,
        @Schema(example = "22780.75") Optional<String> closing,
        @Schema(example = "2026-12-01T08:00:00Z") String importedAt) {

    static StatementView of(ImportedStatement statement) {
        BankStatement head = statement.head();
        return new StatementView(
                statement.id().value(),
                statement.file(),
                statement.format().name(),
                head.account(),
                statement.ours().isPresent(),
                head.number(),
                head.from().map(LocalDate::toString),
                head.to().map(LocalDate::toString),
                head.opening().map(BigDecimal::toPlainString),
                head.closing().map(BigDecimal::toPlainString),
                statement.importedAt().toString());
    }
}
