package eu.hodina.persistence;

import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.money.VatCategory;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
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
        VatCategory vatCategory) {

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
                client.vatCategory());
    }

    Client toClient(List<ActivityRule> rules, List<Iban> accounts) {
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
                accounts);
    }
}
