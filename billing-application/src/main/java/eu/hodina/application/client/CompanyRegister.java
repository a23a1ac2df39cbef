package eu.hodina.application.client;

import eu.hodina.domain.firm.CompanyNumber;
import java.util.Optional;

/** Port: a public register of companies, such as the Czech ARES. */
public interface CompanyRegister {

    /**
     * {@return what the register says; none where it knows no company of this number}
     *
     * @param number IČO
     * @throws RegisterUnavailableException where it does not answer, or not as agreed
     */
    Optional<RegisteredCompany> find(CompanyNumber number);
}
