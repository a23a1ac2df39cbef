package eu.hodina.web.payment;

import eu.hodina.application.payment.ListedTransaction;
import eu.hodina.domain.payment.BankTransaction;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A transaction as the bank has it, and what is decided on it. */
@Serdeable
record TransactionView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "CZ6508000000192000145399") String account,
        @Schema(example = "2026-11-10") Optional<String> day,

        @Schema(example = "21780.75", description = "As in the file; a debit is less than 0")
        String amount,

        @Schema(example = "CZK") Optional<String> currency,

        @Schema(example = "WAITING", description = "ANNOUNCED, WAITING, BOOKED, LEFT_OUT or NONE")
        String state,

        @Schema(example = "false") boolean reversal,
        @Schema(example = "20260123") Optional<String> variableSymbol,
        @Schema(example = "Alfa s.r.o.") Optional<String> name,
        @Schema(example = "19-2000145399") Optional<String> counterAccount,
        @Schema(example = "0800") Optional<String> counterBank,
        @Schema(example = "faktura F2026-0123") Optional<String> message,
        @Schema(example = "29123456") Optional<String> reference) {

    static TransactionView of(ListedTransaction listed) {
        BankTransaction one = listed.transaction().transaction();
        return new TransactionView(
                listed.transaction().id().value(),
                listed.transaction().account(),
                one.booked().or(one::valued).map(LocalDate::toString),
                one.amount().toPlainString(),
                one.currency(),
                listed.state().name(),
                one.reversal(),
                one.symbols().variable(),
                one.counterparty().name(),
                one.counterparty().account(),
                one.counterparty().bank(),
                one.message(),
                one.reference());
    }
}
