package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.ReceivedInvoice.Party;
import eu.hodina.domain.firm.CompanyNumber;

/** A wrong check digit of a Czech company number is worth a warning: sample files and old registers have them. */
final class CompanyNumbers {
    private CompanyNumbers() {}

    static void warn(Party party, Faults faults) {
        if (party.country().filter("CZ"::equals).isPresent()) {
            party.companyNumber()
                    .filter(number ->
                            number.length() <= 8 && CompanyNumber.find(number).isEmpty())
                    .ifPresent(number ->
                            faults.light("IČO " + number + " of " + party.name() + " has a wrong check digit"));
        }
    }
}
