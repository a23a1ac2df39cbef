package eu.hodina.application.exchange;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientAddress;
import eu.hodina.domain.client.ClientCard;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Contact;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.money.VatCategory;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Clients, one a row. */
final class ClientRows extends ThingRows<Client> {
    static final List<String> TITLES = List.of(
            "code",
            "name",
            "street",
            "postalCode",
            "city",
            "country",
            "ico",
            "dic",
            "registrationNumber",
            "email",
            "language",
            "currency",
            "paymentDays",
            "priceList",
            "grouping",
            "vatCategory",
            "addresses",
            "contacts",
            "rules",
            "accounts",
            "note",
            "archived");
    private static final Set<String> MAY_LACK = Set.of(
            "ico",
            "dic",
            "registrationNumber",
            "priceList",
            "addresses",
            "contacts",
            "rules",
            "accounts",
            "note",
            "archived");

    /** What a client may have as its own list. */
    private record ListIn(PriceListCode code, Currency currency) {}

    private final Ports ports;
    private final RowIdentities identities;
    private final Set<ListIn> priceLists = new HashSet<>();
    private final Set<ActivityCode> activities = new HashSet<>();

    ClientRows(Ports ports, Identities identities) {
        super("code", "a code that no other client has");
        this.ports = ports;
        this.identities = new RowIdentities(identities);
        ports.priceLists().all().forEach(list -> priceLists.add(new ListIn(list.code(), list.currency())));
        ports.activities().all().forEach(activity -> activities.add(activity.code()));
    }

    @Override
    public ExchangeKind kind() {
        return ExchangeKind.CLIENTS;
    }

    @Override
    public List<String> titles() {
        return TITLES;
    }

    @Override
    public Set<String> mayLack() {
        return MAY_LACK;
    }

    @Override
    Optional<Client> thing(FieldRow row) {
        int before = row.problems();
        Optional<String> code = row.neededLine("code", 64);
        Optional<String> name = row.neededLine("name", 255);
        Optional<PostalAddress> seat = seat(row);
        Optional<CompanyNumber> ico = row.optional("ico", CompanyNumber::parse, "an IČO of eight digits, or nothing");
        Optional<TaxNumber> dic = row.optional("dic", TaxNumber::parse, "a DIČ such as CZ27074358, or nothing");
        Optional<String> elsewhere = row.line("registrationNumber", 64);
        Optional<String> email = row.made("email", ClientParts::email, "an e-mail address");
        Optional<Language> language = row.made("language", Language::valueOf, "CS or EN");
        Optional<Currency> currency = row.made("currency", Currency::getInstance, "a currency such as CZK");
        Optional<Integer> days = row.made("paymentDays", ClientRows::days, "days from 0 to 365");
        Optional<PriceListCode> list = priceList(row, currency);
        Optional<LineGrouping> grouping =
                row.made("grouping", LineGrouping::valueOf, "one of " + Arrays.toString(LineGrouping.values()));
        Optional<VatCategory> vat =
                row.made("vatCategory", VatCategory::valueOf, "one of " + Arrays.toString(VatCategory.values()));
        Optional<List<ActivityRule>> rules = rules(row, currency);
        Optional<List<Iban>> accounts =
                row.items("accounts", item -> Iban.parse(item.most(1).part(0)), "numbers of accounts (IBAN)");
        Optional<ClientCard> card = card(row);
        if (row.problems() > before) {
            return Optional.empty();
        }
        return row.whole(
                "code",
                () -> new Client(
                        new ClientId(identities.next()),
                        code.orElseThrow(),
                        name.orElseThrow(),
                        seat.orElseThrow(),
                        ico,
                        elsewhere,
                        dic,
                        email.orElseThrow(),
                        language.orElseThrow(),
                        currency.orElseThrow(),
                        days.orElseThrow(),
                        list,
                        grouping.orElseThrow(),
                        rules.orElseThrow(),
                        vat.orElseThrow(),
                        accounts.orElseThrow(),
                        card.orElseThrow()));
    }

    private static Optional<PostalAddress> seat(FieldRow row) {
        Optional<String> street = row.neededLine("street", 255);
        Optional<String> postalCode = row.neededLine("postalCode", 32);
        Optional<String> city = row.neededLine("city", 255);
        if (street.isEmpty() || postalCode.isEmpty() || city.isEmpty()) {
            return Optional.empty();
        }
        return row.made(
                "country",
                country -> new PostalAddress(street.get(), postalCode.get(), city.get(), country),
                "a country such as CZ");
    }

    private static int days(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > 365) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }

    private Optional<PriceListCode> priceList(FieldRow row, Optional<Currency> currency) {
        Optional<PriceListCode> list =
                row.optional("priceList", PriceListCode::new, "the code of a price list, or nothing");
        if (list.isPresent() && currency.isPresent() && !priceLists.contains(new ListIn(list.get(), currency.get()))) {
            row.bad("priceList", "the code of a price list in " + currency.get());
        }
        return list;
    }

    private Optional<List<ActivityRule>> rules(FieldRow row, Optional<Currency> currency) {
        return row.items(
                "rules",
                item -> {
                    ActivityRule rule = TermCells.rule(item);
                    if (!activities.contains(rule.activity())) {
                        throw new IllegalArgumentException("there is no activity " + rule.activity());
                    }
                    if (currency.isPresent()
                            && rule.rule()
                                    .minimumCharge()
                                    .filter(charge -> !charge.currency().equals(currency.get()))
                                    .isPresent()) {
                        throw new IllegalArgumentException("a minimum charge is in " + currency.get());
                    }
                    return rule;
                },
                TermCells.RULES);
    }

    private static Optional<ClientCard> card(FieldRow row) {
        Optional<List<ClientAddress>> addresses = row.items("addresses", ClientParts::address, ClientParts.ADDRESSES);
        Optional<List<Contact>> contacts = row.items("contacts", ClientParts::contact, ClientParts.CONTACTS);
        Optional<String> note = row.lines("note", 4_000);
        boolean archived = row.flag("archived");
        if (addresses.isEmpty() || contacts.isEmpty()) {
            return Optional.empty();
        }
        return row.whole("addresses", () -> new ClientCard(addresses.get(), contacts.get(), note, archived));
    }

    @Override
    String codeOf(Client client) {
        return client.code();
    }

    @Override
    void add(List<Client> clients) {
        ports.clients().addAll(clients);
    }
}
