package eu.hodina.application.exchange;

import eu.hodina.domain.client.ClientAddress;
import eu.hodina.domain.client.Contact;
import eu.hodina.domain.firm.PostalAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses and contacts of a client, each list in one cell. */
final class ClientParts {
    static final String ADDRESSES = "addresses such as DELIVERY; Sklad; Dlouhá 12; 602 00; Brno; CZ:"
            + " BILLING, POSTAL, DELIVERY or OTHER; addressee; street; postal code; city; country";
    static final String CONTACTS = "contacts such as Jana Malá; jana@pekarna.example; 602 123 456; účtárna";

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");
    private static final int LONGEST_EMAIL = 254;

    private ClientParts() {}

    static String addresses(List<ClientAddress> addresses) {
        return CellItem.write(addresses.stream()
                .map(each -> CellItem.of(
                        each.kind().name(),
                        each.addressee().orElse(""),
                        each.address().street(),
                        each.address().postalCode(),
                        each.address().city(),
                        each.address().country())));
    }

    static ClientAddress address(CellItem item) {
        return new ClientAddress(
                item.most(6).constant(0, ClientAddress.Kind.class),
                item.find(1, 255),
                new PostalAddress(item.line(2, 255), item.line(3, 32), item.line(4, 255), item.part(5)));
    }

    static String contacts(List<Contact> contacts) {
        return CellItem.write(contacts.stream()
                .map(each -> CellItem.of(
                        each.name(),
                        each.email().orElse(""),
                        each.phone().orElse(""),
                        each.role().orElse(""))));
    }

    static Contact contact(CellItem item) {
        Optional<String> email = item.most(4).part(1).isEmpty() ? Optional.empty() : Optional.of(email(item.part(1)));
        return new Contact(item.line(0, 255), email, item.find(2, 64), item.find(3, 255));
    }

    /** One @ with something on both sides, and no space. */
    static String email(String text) {
        if (text.length() > LONGEST_EMAIL || !EMAIL.matcher(text).matches()) {
            throw new IllegalArgumentException("an e-mail address was expected, not '" + text + "'");
        }
        return text;
    }
}
