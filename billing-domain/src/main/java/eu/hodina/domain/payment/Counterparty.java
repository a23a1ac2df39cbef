package eu.hodina.domain.payment;

import java.util.Objects;
import java.util.Optional;

/**
 * The other side of a transaction, as the file has it.
 *
 * @param account an IBAN or a national number: {@code 0080109999999999}
 * @param bank a national bank code or a BIC: {@code 0100}
 */
public record Counterparty(Optional<String> name, Optional<String> account, Optional<String> bank) {
    private static final Counterparty UNKNOWN = new Counterparty(Optional.empty(), Optional.empty(), Optional.empty());

    public Counterparty {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(bank, "bank");
    }

    /** Of a fee, an interest, cash at a machine. */
    public static Counterparty unknown() {
        return UNKNOWN;
    }
}
