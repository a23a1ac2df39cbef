package eu.hodina.domain.payment;

import eu.hodina.domain.firm.Iban;
import java.util.Objects;
import java.util.Optional;

/**
 * The other side of a transaction, as the file has it.
 *
 * @param name as the bank writes it
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

    /**
     * The other side of a fee, an interest, or cash at a machine.
     *
     * @return one of which nothing is known
     */
    public static Counterparty unknown() {
        return UNKNOWN;
    }

    /**
     * {@return the account as an IBAN: as it stands, or from a Czech number and bank such as {@code 19-2000145399} with
     * {@code 0800}, {@code 19-2000145399/0800} or the 16 digits of an ABO file}
     */
    public Optional<Iban> iban() {
        return account.flatMap(text -> Iban.find(text).or(() -> czech(text)));
    }

    private Optional<Iban> czech(String text) {
        int slash = text.indexOf('/');
        String number = slash < 0 ? text : text.substring(0, slash);
        String code = slash < 0 ? bank.orElse("") : text.substring(slash + 1);
        boolean sixteen = number.matches("[0-9]{16}");
        String dashed = sixteen ? number.substring(0, 6) + "-" + number.substring(6) : number;
        if (!dashed.matches("([0-9]{0,6}-)?[0-9]{2,10}") || !code.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Iban.ofCzech(dashed, code));
        } catch (IllegalArgumentException e) {
            // a number that fails its check modulo 11 is no account that we could know
            return Optional.empty();
        }
    }
}
