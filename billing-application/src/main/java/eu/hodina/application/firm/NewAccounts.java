package eu.hodina.application.firm;

import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.Iban;
import java.util.List;
import java.util.Set;

/** Is told within the transaction when accounts become a firm's: {@code late.adopt(all, Set.of(account))}. */
public interface NewAccounts {

    /**
     * Takes up what is kept of accounts from before they were the firm's.
     *
     * @param firms all of them: an account number that fits two accounts is of none
     * @param locked the firm's accounts, which the transaction has locked
     */
    void adopt(List<Firm> firms, Set<Iban> locked);
}
