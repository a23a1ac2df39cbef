package eu.hodina.application.client;

import eu.hodina.domain.firm.TaxNumber;

/** Port: the register of VAT numbers of the EU, VIES. */
public interface VatRegister {

    /**
     * {@return what the register says of the number, valid or not}
     *
     * @param number of any EU state
     * @throws RegisterUnavailableException where it, or the register of the state behind it, does not answer, or not as
     *     agreed; never taken for "not valid"
     */
    VatRegistration check(TaxNumber number);
}
