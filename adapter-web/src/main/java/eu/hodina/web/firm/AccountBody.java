package eu.hodina.web.firm;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Iban;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An account to which clients pay in one currency. */
@Serdeable
record AccountBody(
        @Schema(example = "CZ6508000000192000145399", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String iban,

        @Schema(example = "GIBACZPX", description = "8 or 11 characters, for payments from abroad") @Nullable
        String bic,

        @Schema(example = "CZK", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency,

        @Schema(example = "Česká spořitelna", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String bankName) {
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");

    static AccountBody of(BankAccount account) {
        return new AccountBody(
                account.iban().value(),
                account.bic().orElse(null),
                account.currency().getCurrencyCode(),
                account.bankName());
    }

    BankAccount account(String place) {
        return new BankAccount(
                Fields.made(place + "/iban", Fields.line(place + "/iban", iban, 64), Iban::parse),
                Fields.optional(place + "/bic", bic, text -> checkedBic(place + "/bic", text)),
                Fields.currency(place + "/currency", currency),
                Fields.line(place + "/bankName", bankName, 255));
    }

    /** ISO 9362. */
    private static String checkedBic(String place, String text) {
        if (!BIC.matcher(text).matches()) {
            throw new BadInputException(place, "a BIC of 8 or 11 capital letters and digits was expected");
        }
        return text;
    }
}
