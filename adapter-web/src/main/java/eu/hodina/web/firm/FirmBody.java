package eu.hodina.web.firm;

import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A firm as a request says it; what is missing is null, and is refused where it is needed. */
@Serdeable
record FirmBody(
        @Schema(example = "Hodina s.r.o.", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        AddressBody address,

        @Schema(example = "27074358", description = "IČO", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String companyNumber,

        @Schema(example = "CZ27074358", description = "DIČ; absent: never was a VAT payer") @Nullable
        String taxNumber,

        @Schema(
                example = "vedená u Krajského soudu v Brně, C 12345",
                maxLength = 500,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String registration,

        @Schema(example = "kept by the Regional Court in Brno, C 12345", maxLength = 500) @Nullable
        String registrationInEnglish,

        @Schema(example = "fakturace@hodina.example", maxLength = 254, requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String email,

        @Schema(example = "+420 555 123 456", maxLength = 64) @Nullable
        String phone,

        @Schema(example = "www.hodina.example", maxLength = 255) @Nullable
        String web,

        @Schema(description = "One a day; a day without one is a NON_PAYER's") @Nullable
        List<@Nullable VatStatusBody> vatStatuses,

        @Schema(description = "At most one a currency, none of them another firm's") @Nullable
        List<@Nullable AccountBody> accounts,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        SeriesBody invoiceSeries,

        @Schema(description = "At most one a code; the others follow from the series of invoices") @Nullable
        List<@Nullable OtherSeriesBody> otherSeries,

        @Schema(example = "Europe/Prague", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String zone,

        @Schema(description = "How its documents are made, where a client says nothing else") @Nullable
        DefaultsBody documents) {
    private static final int MOST = 100;

    Firm firm(FirmId id) {
        return Fields.checked(
                "",
                () -> new Firm(
                        id,
                        Fields.line("/name", name, 255),
                        AddressBody.read("/address", address),
                        Fields.made("/companyNumber", companyNumber, CompanyNumber::parse),
                        Fields.optional("/taxNumber", taxNumber, TaxNumber::parse),
                        Fields.line("/registration", registration, 500),
                        Fields.optionalLine("/registrationInEnglish", registrationInEnglish, 500),
                        Fields.email("/email", email),
                        Fields.optionalLine("/phone", phone, 64),
                        Fields.optionalLine("/web", web, 255),
                        Fields.list("/vatStatuses", vatStatuses, MOST, (place, one) -> one.version(place)),
                        Fields.list("/accounts", accounts, MOST, (place, one) -> one.account(place)),
                        SeriesBody.read("/invoiceSeries", invoiceSeries),
                        Fields.list("/otherSeries", otherSeries, MOST, (place, one) -> one.series(place)),
                        Fields.made("/zone", zone, ZoneId::of),
                        DefaultsBody.read("/documents", documents)));
    }
}
