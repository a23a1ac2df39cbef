package eu.hodina.web.client;

import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientCard;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.web.firm.AddressBody;
import eu.hodina.web.firm.DefaultsBody;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client as a request says it; what is missing is null, and is refused where it is needed. */
@Serdeable
record ClientBody(
        @Schema(example = "pekarna", maxLength = 64, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(example = "Pekárna U Žáby s.r.o.", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String name,

        @Schema(description = "The seat", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        AddressBody address,

        @Schema(example = "00006947", description = "IČO, of a Czech client") @Nullable
        String companyNumber,

        @Schema(example = "HRB 12345 B", maxLength = 64, description = "Of a client from elsewhere") @Nullable
        String registrationNumber,

        @Schema(example = "CZ00006947", description = "DIČ") @Nullable
        String taxNumber,

        @Schema(example = "faktury@pekarna.example", maxLength = 254, requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String email,

        @Schema(
                example = "CS",
                allowableValues = {"CS", "EN"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String language,

        @Schema(example = "CZK", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency,

        @Schema(example = "14", description = "0 to 365", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer paymentDays,

        @Schema(example = "STANDARD", description = "Its own, in its currency; absent: the default list") @Nullable
        String priceList,

        @Schema(
                example = "ACTIVITY",
                allowableValues = {"ACTIVITY", "TASK", "WORKER", "ENTRY", "ORDER"},
                description = "What a line of its invoices stands for",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String lines,

        @Schema(
                example = "STANDARD",
                allowableValues = {
                    "STANDARD",
                    "REDUCED",
                    "ZERO",
                    "EXEMPT",
                    "REVERSE_CHARGE_DOMESTIC",
                    "REVERSE_CHARGE_EU",
                    "OUT_OF_SCOPE",
                    "NON_PAYER"
                },
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String vatCategory,

        @Schema(description = "Its own billing rules, at most one an activity") @Nullable
        List<@Nullable ClientRuleBody> rules,

        @Schema(description = "Beside the seat; at most one BILLING and one POSTAL") @Nullable
        List<@Nullable ClientAddressBody> addresses,

        @Nullable List<@Nullable ContactBody> contacts,

        @Schema(example = "Platí rád předem.", maxLength = 4000, description = "On no document") @Nullable
        String note,

        @Schema(description = "How its documents are made; what is left open is the firm's") @Nullable
        DefaultsBody documents) {
    private static final int MOST = 100;

    Client client(ClientId id) {
        Currency charged = Fields.currency("/currency", currency);
        return Fields.checked(
                "",
                () -> new Client(
                        id,
                        Fields.line("/code", code, 64),
                        Fields.line("/name", name, 255),
                        AddressBody.read("/address", address),
                        Fields.optional("/companyNumber", companyNumber, CompanyNumber::parse),
                        Fields.optionalLine("/registrationNumber", registrationNumber, 64),
                        Fields.optional("/taxNumber", taxNumber, TaxNumber::parse),
                        Fields.email("/email", email),
                        Fields.constant("/language", language, Language.class),
                        charged,
                        Fields.number("/paymentDays", paymentDays, 0, 365),
                        Fields.optional("/priceList", priceList, PriceListCode::new),
                        Fields.constant("/lines", lines, LineGrouping.class),
                        Fields.list("/rules", rules, MOST, (place, one) -> one.rule(place, charged)),
                        Fields.constant("/vatCategory", vatCategory, VatCategory.class),
                        List.of(),
                        card(),
                        DefaultsBody.read("/documents", documents)));
    }

    private ClientCard card() {
        return Fields.checked(
                "/addresses",
                () -> new ClientCard(
                        Fields.list("/addresses", addresses, MOST, (place, one) -> one.clientAddress(place)),
                        Fields.list("/contacts", contacts, MOST, (place, one) -> one.contact(place)),
                        Fields.optionalText("/note", note, 4_000),
                        false));
    }
}
