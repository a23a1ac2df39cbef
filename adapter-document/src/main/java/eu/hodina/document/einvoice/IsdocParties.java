package eu.hodina.document.einvoice;

import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.invoice.Party;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parties of an ISDOC document. All parts of an address are obligatory; what is not known is empty. */
final class IsdocParties {
    private static final Locale CZECH = Locale.forLanguageTag("cs");
    /** {@code Dlouhá třída 12/3a}: a street, and a number that begins with a digit. */
    private static final Pattern STREET = Pattern.compile("(.*\\S)\\s+([0-9]\\S*)");

    private final XmlText xml;

    IsdocParties(XmlText xml) {
        this.xml = xml;
    }

    /** @param withTaxNumber a supplier who is no payer shows none (handbook 4.11) */
    void write(Party party, boolean withTaxNumber) {
        xml.open("Party");
        xml.open("PartyIdentification")
                .leaf("ID", party.companyNumber().orElse(""))
                .close();
        xml.open("PartyName").leaf("Name", party.name()).close();
        address(party.address());
        party.taxNumber().filter(number -> withTaxNumber).ifPresent(this::taxScheme);
        party.registration()
                .ifPresent(text -> xml.open("RegisterIdentification")
                        .leaf("Preformatted", text)
                        .close());
        if (party.phone().isPresent() || party.email().isPresent()) {
            xml.open("Contact");
            xml.leaf("Telephone", party.phone()).leaf("ElectronicMail", party.email());
            xml.close();
        }
        xml.close();
    }

    private void taxScheme(String number) {
        xml.open("PartyTaxScheme")
                .leaf("CompanyID", number)
                .leaf("TaxScheme", "VAT")
                .close();
    }

    private void address(PostalAddress address) {
        Matcher parts = STREET.matcher(address.street());
        boolean split = parts.matches();
        xml.open("PostalAddress");
        xml.leaf("StreetName", split ? parts.group(1) : address.street());
        xml.leaf("BuildingNumber", split ? parts.group(2) : "");
        xml.leaf("CityName", address.city());
        xml.leaf("PostalZone", address.postalCode());
        xml.open("Country");
        xml.leaf("IdentificationCode", address.country());
        xml.leaf(
                "Name",
                new Locale.Builder().setRegion(address.country()).build().getDisplayCountry(CZECH));
        xml.close().close();
    }
}
