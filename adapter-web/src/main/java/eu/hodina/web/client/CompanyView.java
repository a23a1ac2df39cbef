package eu.hodina.web.client;

import eu.hodina.application.client.RegisteredCompany;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.web.firm.AddressBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** What a register says of a company. */
@Serdeable
record CompanyView(
        @Schema(example = "27074358") String companyNumber,
        @Schema(example = "Asseco Central Europe, a.s.") String name,
        Optional<String> taxNumber,
        Optional<AddressBody> address,

        @Schema(description = "The day on which the company ceased to be; absent: it is there")
        Optional<String> ended) {

    static CompanyView of(RegisteredCompany company) {
        return new CompanyView(
                company.number().digits(),
                company.name(),
                company.taxNumber().map(TaxNumber::value),
                company.seat().map(AddressBody::of),
                company.ended().map(LocalDate::toString));
    }
}
