package eu.hodina.web.client;

import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.web.firm.AddressBody;
import eu.hodina.web.firm.DefaultsBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A client as the API shows it. */
@Serdeable
record ClientView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "pekarna") String code,
        @Schema(example = "Pekárna U Žáby s.r.o.") String name,
        AddressBody address,
        Optional<String> companyNumber,
        Optional<String> registrationNumber,
        Optional<String> taxNumber,
        String email,
        Language language,
        @Schema(example = "CZK") String currency,
        @Schema(example = "14") int paymentDays,
        Optional<String> priceList,
        LineGrouping lines,
        VatCategory vatCategory,
        List<ClientRuleBody> rules,
        List<ClientAddressBody> addresses,
        List<ContactBody> contacts,
        Optional<String> note,

        @Schema(description = "From which it is known to pay, as confirmed payments taught")
        List<String> knownAccounts,

        @Schema(description = "Left out of lists that do not ask for it")
        boolean archived,

        DefaultsBody documents) {

    static ClientView of(Client client) {
        return new ClientView(
                client.id().value(),
                client.code(),
                client.name(),
                AddressBody.of(client.address()),
                client.companyNumber().map(CompanyNumber::digits),
                client.registrationNumber(),
                client.taxNumber().map(TaxNumber::value),
                client.email(),
                client.language(),
                client.currency().getCurrencyCode(),
                client.paymentDays(),
                client.priceList().map(PriceListCode::value),
                client.lines(),
                client.vatCategory(),
                client.rules().stream().map(ClientRuleBody::of).toList(),
                client.card().addresses().stream().map(ClientAddressBody::of).toList(),
                client.card().contacts().stream().map(ContactBody::of).toList(),
                client.card().note(),
                client.knownAccounts().stream().map(Iban::value).toList(),
                client.card().archived(),
                DefaultsBody.of(client.documents()));
    }
}
