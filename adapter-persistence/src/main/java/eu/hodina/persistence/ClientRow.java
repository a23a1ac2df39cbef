package eu.hodina.persistence;

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
import eu.hodina.domain.firm.DocumentDefaults;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row of {@code client}. */
@MappedEntity("client")
record ClientRow(
        @Id UUID id,
        String code,
        String name,
        String street,
        String postalCode,
        String city,
        String country,
        @Nullable String companyNumber,
        @Nullable String registrationNumber,
        @Nullable String taxNumber,
        String email,
        Language language,
        String currency,
        int paymentDays,
        @Nullable String priceList,
        LineGrouping lineGrouping,
        VatCategory vatCategory,
        @Nullable String note,
        boolean archived,
        @Nullable PriceMode documentPrices,
        @Nullable TotalRounding documentRounding) {

    static ClientRow of(Client client) {
        return new ClientRow(
                Values.uuid(client.id().value()),
                client.code(),
                client.name(),
                client.address().street(),
                client.address().postalCode(),
                client.address().city(),
                client.address().country(),
                client.companyNumber().map(CompanyNumber::digits).orElse(null),
                client.registrationNumber().orElse(null),
                client.taxNumber().map(TaxNumber::value).orElse(null),
                client.email(),
                client.language(),
                client.currency().getCurrencyCode(),
                client.paymentDays(),
                client.priceList().map(PriceListCode::value).orElse(null),
                client.lines(),
                client.vatCategory(),
                client.card().note().orElse(null),
                client.card().archived(),
                client.documents().prices().orElse(null),
                client.documents().rounding().orElse(null));
    }

    static ClientRow read(Row row) throws SQLException {
        return new ClientRow(
                Values.uuid(row.text("id")),
                row.text("code"),
                row.text("name"),
                row.text("street"),
                row.text("postal_code"),
                row.text("city"),
                row.text("country"),
                row.text("company_number"),
                row.text("registration_number"),
                row.text("tax_number"),
                row.text("email"),
                row.constant(Language.class, "language"),
                row.text("currency"),
                row.number("payment_days"),
                row.text("price_list"),
                row.constant(LineGrouping.class, "line_grouping"),
                row.constant(VatCategory.class, "vat_category"),
                row.text("note"),
                row.flag("archived"),
                row.find("document_prices").map(PriceMode::valueOf).orElse(null),
                row.find("document_rounding").map(TotalRounding::valueOf).orElse(null));
    }

    Client toClient(
            List<ActivityRule> rules, List<Iban> accounts, List<ClientAddress> addresses, List<Contact> contacts) {
        return new Client(
                new ClientId(id.toString()),
                code,
                name,
                new PostalAddress(street, postalCode, city, country),
                Optional.ofNullable(companyNumber).map(CompanyNumber::new),
                Optional.ofNullable(registrationNumber),
                Optional.ofNullable(taxNumber).map(TaxNumber::new),
                email,
                language,
                Currency.getInstance(currency),
                paymentDays,
                Optional.ofNullable(priceList).map(PriceListCode::new),
                lineGrouping,
                rules,
                vatCategory,
                accounts,
                new ClientCard(addresses, contacts, Optional.ofNullable(note), archived),
                new DocumentDefaults(Optional.ofNullable(documentPrices), Optional.ofNullable(documentRounding)));
    }
}
