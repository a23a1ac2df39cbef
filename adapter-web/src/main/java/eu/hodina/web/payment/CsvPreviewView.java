package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.application.payment.csv.CsvPreview;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a mapping makes of rows, and where it does not fit. */
@Serdeable
record CsvPreviewView(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Head> statements,

        @Schema(description = "The first 20") @JsonInclude(JsonInclude.Include.ALWAYS)
        List<Item> transactions,

        @Schema(example = "1", description = "How many there are in all")
        int read,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> warnings,

        @Schema(description = "Why the reading ended, absent where the mapping fits all rows")
        Optional<Refusal> refusal) {

    static CsvPreviewView of(CsvPreview preview) {
        return new CsvPreviewView(
                preview.statements().stream().map(Head::of).toList(),
                preview.transactions().stream().map(Item::of).toList(),
                preview.read(),
                preview.warnings(),
                preview.refusal().map(Refusal::of));
    }

    /** The head of a statement. */
    @Serdeable
    record Head(
            @Schema(example = "CZ6508000000192000145399") Optional<String> account,
            @Schema(example = "CZK") Optional<String> currency,
            @Schema(example = "2026-07-01") Optional<String> from,
            @Schema(example = "2026-07-31") Optional<String> to,
            @Schema(example = "15000.00") Optional<String> opening) {

        static Head of(BankStatement head) {
            return new Head(
                    head.account(),
                    head.currency(),
                    head.from().map(LocalDate::toString),
                    head.to().map(LocalDate::toString),
                    head.opening().map(BigDecimal::toPlainString));
        }
    }

    /** A transaction in the normal form of docs/statements.md. */
    @Serdeable
    record Item(
            @Schema(example = "2026-07-02") Optional<String> booked,
            Optional<String> valued,
            @Schema(example = "1210.00") String amount,
            @Schema(example = "CZK") Optional<String> currency,
            @Schema(example = "BOOKED") String status,
            Optional<String> reference,
            @Schema(example = "NOVAK") Optional<String> name,
            @Schema(example = "19-2000145399/0800") Optional<String> account,
            @Schema(example = "0800") Optional<String> bank,
            @Schema(example = "20260042") Optional<String> variableSymbol,
            Optional<String> constantSymbol,
            Optional<String> specificSymbol,
            Optional<String> endToEndId,
            Optional<String> message) {

        static Item of(BankTransaction item) {
            return new Item(
                    item.booked().map(LocalDate::toString),
                    item.valued().map(LocalDate::toString),
                    item.amount().toPlainString(),
                    item.currency(),
                    item.status().name(),
                    item.reference(),
                    item.counterparty().name(),
                    item.counterparty().account(),
                    item.counterparty().bank(),
                    item.symbols().variable(),
                    item.symbols().constant(),
                    item.symbols().specific(),
                    item.endToEndId(),
                    item.message());
        }
    }

    /** What was expected, and where. */
    @Serdeable
    record Refusal(
            @Schema(example = "2", description = "From 1") Optional<Long> line,

            @Schema(example = "48", description = "From 0, of the rows as UTF-8")
            Optional<Long> offset,

            @Schema(example = "a day as d.M.yyyy was expected in 'Datum', found '7/1/2026'")
            String message) {

        static Refusal of(UnreadableStatementException refusal) {
            return new Refusal(boxed(refusal.line()), boxed(refusal.offset()), refusal.reason());
        }

        private static Optional<Long> boxed(OptionalLong number) {
            return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
        }
    }
}
