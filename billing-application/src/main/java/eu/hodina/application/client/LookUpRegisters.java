package eu.hodina.application.client;

import eu.hodina.application.NotFoundException;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.TaxNumber;
import java.util.Objects;

/** Use cases: public registers are asked about a client. Nothing is kept, and no transaction waits for an answer. */
public final class LookUpRegisters {
    private final Registers registers;

    /**
     * Made by {@link eu.hodina.application.Billing#lookUpRegisters}.
     *
     * @param registers that are switched on
     */
    public LookUpRegisters(Registers registers) {
        this.registers = Objects.requireNonNull(registers, "registers");
    }

    /**
     * {@return what the register of companies says}
     *
     * @param number IČO
     * @throws NotFoundException where it knows no company of this number
     * @throws RegisterUnavailableException where it is switched off, or does not answer
     */
    public RegisteredCompany company(CompanyNumber number) {
        return registers
                .companies()
                .orElseThrow(() -> new RegisterUnavailableException("the look-up of companies is switched off here"))
                .find(number)
                .orElseThrow(() -> new NotFoundException("company", number.digits()));
    }

    /**
     * {@return what the EU's register of VAT numbers says}
     *
     * @param number of any EU state
     * @throws RegisterUnavailableException where it is switched off, or does not answer
     */
    public VatRegistration vatNumber(TaxNumber number) {
        return registers
                .vatNumbers()
                .orElseThrow(() -> new RegisterUnavailableException("the look-up of VAT numbers is switched off here"))
                .check(number);
    }
}
