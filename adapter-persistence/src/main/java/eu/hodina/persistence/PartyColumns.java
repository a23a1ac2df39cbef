package eu.hodina.persistence;

import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.invoice.Party;
import java.sql.SQLException;
import java.util.stream.Stream;

/** The columns of one side of a document: {@code supplier_name} and so on. */
final class PartyColumns {
    private static final String[] NAMES = {
        "name",
        "street",
        "postal_code",
        "city",
        "country",
        "company_number",
        "tax_number",
        "registration",
        "email",
        "phone",
        "web"
    };

    private PartyColumns() {}

    static Stream<String> names(String side) {
        return Stream.of(NAMES).map(name -> side + "_" + name);
    }

    static Stream<Object> values(Party party) {
        return Stream.of(
                party.name(),
                party.address().street(),
                party.address().postalCode(),
                party.address().city(),
                party.address().country(),
                party.companyNumber(),
                party.taxNumber(),
                party.registration(),
                party.email(),
                party.phone(),
                party.web());
    }

    static Party read(Row row, String side) throws SQLException {
        PostalAddress address = new PostalAddress(
                row.text(side + "_street"),
                row.text(side + "_postal_code"),
                row.text(side + "_city"),
                row.text(side + "_country"));
        return new Party(
                row.text(side + "_name"),
                address,
                row.find(side + "_company_number"),
                row.find(side + "_tax_number"),
                row.find(side + "_registration"),
                row.find(side + "_email"),
                row.find(side + "_phone"),
                row.find(side + "_web"));
    }
}
