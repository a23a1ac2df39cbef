package eu.hodina.domain.insight;

import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * A customer's line of the recapitulative statement (souhrnné hlášení): the services of a month, code 3 (handbook 4.6).
 *
 * @param taxNumber of the customer with its state: {@code DE123456789}; empty where the documents have none, which has to be
 *     mended before the statement is filed
 * @param supplies how many documents
 * @param amount without VAT, in CZK
 */
public record RecapitulativeRow(String taxNumber, int supplies, Money amount) {
    /** What is supplied: services by § 9(1). */
    public static final String CODE = "3";

    public RecapitulativeRow {
        Objects.requireNonNull(taxNumber, "taxNumber");
        Objects.requireNonNull(amount, "amount");
    }

    /** {@return the state that gave the number, as VAT numbers name it: {@code DE}, {@code EL}; empty where there is none} */
    public String country() {
        return taxNumber.length() < 2 ? "" : taxNumber.substring(0, 2);
    }
}
