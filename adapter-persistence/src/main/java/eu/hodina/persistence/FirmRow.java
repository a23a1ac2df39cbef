package eu.hodina.persistence;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.DocumentDefaults;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.firm.VatStatusVersion;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row of {@code firm}. */
@MappedEntity("firm")
record FirmRow(
        @Id UUID id,
        String name,
        String street,
        String postalCode,
        String city,
        String country,
        String companyNumber,
        @Nullable String taxNumber,
        String registration,
        @Nullable String registrationEn,
        String email,
        @Nullable String phone,
        @Nullable String web,
        String seriesCode,
        String seriesPrefix,
        int seriesDigits,
        String zone,
        @Nullable PriceMode documentPrices,
        @Nullable TotalRounding documentRounding) {

    static FirmRow of(Firm firm) {
        return new FirmRow(
                Values.uuid(firm.id().value()),
                firm.name(),
                firm.address().street(),
                firm.address().postalCode(),
                firm.address().city(),
                firm.address().country(),
                firm.companyNumber().digits(),
                firm.taxNumber().map(TaxNumber::value).orElse(null),
                firm.registration(),
                firm.registrationInEnglish().orElse(null),
                firm.email(),
                firm.phone().orElse(null),
                firm.web().orElse(null),
                firm.invoiceSeries().code(),
                firm.invoiceSeries().prefix(),
                firm.invoiceSeries().digits(),
                firm.zone().getId(),
                firm.documents().prices().orElse(null),
                firm.documents().rounding().orElse(null));
    }

    static FirmRow read(Row row) throws SQLException {
        return new FirmRow(
                Values.uuid(row.text("id")),
                row.text("name"),
                row.text("street"),
                row.text("postal_code"),
                row.text("city"),
                row.text("country"),
                row.text("company_number"),
                row.text("tax_number"),
                row.text("registration"),
                row.text("registration_en"),
                row.text("email"),
                row.text("phone"),
                row.text("web"),
                row.text("series_code"),
                row.text("series_prefix"),
                row.number("series_digits"),
                row.text("zone"),
                row.find("document_prices").map(PriceMode::valueOf).orElse(null),
                row.find("document_rounding").map(TotalRounding::valueOf).orElse(null));
    }

    Firm toFirm(List<VatStatusVersion> statuses, List<BankAccount> accounts, List<NumberSeries> otherSeries) {
        return new Firm(
                new FirmId(id.toString()),
                name,
                new PostalAddress(street, postalCode, city, country),
                new CompanyNumber(companyNumber),
                Optional.ofNullable(taxNumber).map(TaxNumber::new),
                registration,
                Optional.ofNullable(registrationEn),
                email,
                Optional.ofNullable(phone),
                Optional.ofNullable(web),
                statuses,
                accounts,
                new NumberSeries(seriesCode, seriesPrefix, seriesDigits),
                otherSeries,
                ZoneId.of(zone),
                new DocumentDefaults(Optional.ofNullable(documentPrices), Optional.ofNullable(documentRounding)));
    }
}
