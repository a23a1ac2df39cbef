package eu.hodina.document.einvoice;

import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.invoice.Party;
import java.util.Optional;

/** The parties of a CII document. */
final class CiiParties {
    private final XmlText xml;
    private final EnInvoice invoice;

    CiiParties(XmlText xml, EnInvoice invoice) {
        this.xml = xml;
        this.invoice = invoice;
    }

    void write(String name, Party party, boolean seller) {
        xml.open(name).leaf("ram:Name", party.name());
        xml.leaf("ram:Description", seller ? party.registration() : Optional.empty());
        party.companyNumber().ifPresent(number -> organization(number, EnInvoice.scheme(party)));
        contact(party);
        address(party.address());
        invoice.vatNumber(party)
                .ifPresent(number -> xml.open("ram:SpecifiedTaxRegistration")
                        .leaf("ram:ID", number, "schemeID", "VA")
                        .close());
        xml.close();
    }

    private void organization(String number, Optional<String> scheme) {
        xml.open("ram:SpecifiedLegalOrganization");
        if (scheme.isPresent()) {
            xml.leaf("ram:ID", number, "schemeID", scheme.get());
        } else {
            xml.leaf("ram:ID", number);
        }
        xml.close();
    }

    private void contact(Party party) {
        if (party.phone().isEmpty() && party.email().isEmpty()) {
            return;
        }
        xml.open("ram:DefinedTradeContact");
        party.phone()
                .ifPresent(number -> xml.open("ram:TelephoneUniversalCommunication")
                        .leaf("ram:CompleteNumber", number)
                        .close());
        party.email()
                .ifPresent(mail -> xml.open("ram:EmailURIUniversalCommunication")
                        .leaf("ram:URIID", mail)
                        .close());
        xml.close();
    }

    private void address(PostalAddress address) {
        xml.open("ram:PostalTradeAddress");
        xml.leaf("ram:PostcodeCode", Optional.of(address.postalCode()));
        xml.leaf("ram:LineOne", Optional.of(address.street()));
        xml.leaf("ram:CityName", Optional.of(address.city()));
        xml.leaf("ram:CountryID", address.country());
        xml.close();
    }
}
