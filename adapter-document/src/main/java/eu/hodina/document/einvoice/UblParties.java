package eu.hodina.document.einvoice;

import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.invoice.Party;
import java.util.Optional;

/** The parties of a UBL document. */
final class UblParties {
    private final XmlText xml;
    private final EnInvoice invoice;

    UblParties(XmlText xml, EnInvoice invoice) {
        this.xml = xml;
        this.invoice = invoice;
    }

    void write(Party party) {
        xml.open("cac:Party");
        address(party.address());
        invoice.vatNumber(party).ifPresent(this::taxScheme);
        xml.open("cac:PartyLegalEntity").leaf("cbc:RegistrationName", party.name());
        party.companyNumber().ifPresent(number -> companyNumber(number, EnInvoice.scheme(party)));
        xml.leaf("cbc:CompanyLegalForm", isSupplier(party) ? party.registration() : Optional.empty());
        xml.close();
        contact(party);
        xml.close();
    }

    /** BT-33 belongs to the seller alone. */
    private boolean isSupplier(Party party) {
        return party == invoice.document().content().supplier();
    }

    private void companyNumber(String number, Optional<String> scheme) {
        if (scheme.isPresent()) {
            xml.leaf("cbc:CompanyID", number, "schemeID", scheme.get());
        } else {
            xml.leaf("cbc:CompanyID", number);
        }
    }

    private void taxScheme(String number) {
        xml.open("cac:PartyTaxScheme").leaf("cbc:CompanyID", number);
        xml.open("cac:TaxScheme").leaf("cbc:ID", "VAT").close().close();
    }

    private void address(PostalAddress address) {
        xml.open("cac:PostalAddress");
        xml.leaf("cbc:StreetName", Optional.of(address.street()));
        xml.leaf("cbc:CityName", Optional.of(address.city()));
        xml.leaf("cbc:PostalZone", Optional.of(address.postalCode()));
        xml.open("cac:Country")
                .leaf("cbc:IdentificationCode", address.country())
                .close();
        xml.close();
    }

    private void contact(Party party) {
        if (party.phone().isEmpty() && party.email().isEmpty()) {
            return;
        }
        xml.open("cac:Contact");
        xml.leaf("cbc:Telephone", party.phone()).leaf("cbc:ElectronicMail", party.email());
        xml.close();
    }
}
