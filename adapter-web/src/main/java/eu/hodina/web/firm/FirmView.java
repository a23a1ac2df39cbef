package eu.hodina.web.firm;

import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.TaxNumber;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A firm as the API shows it. */
@Serdeable
record FirmView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "Hodina s.r.o.") String name,
        AddressBody address,
        @Schema(example = "27074358") String companyNumber,
        Optional<String> taxNumber,
        String registration,
        Optional<String> registrationInEnglish,
        String email,
        Optional<String> phone,
        Optional<String> web,
        List<VatStatusBody> vatStatuses,
        List<AccountBody> accounts,
        SeriesBody invoiceSeries,
        List<OtherSeriesBody> otherSeries,
        @Schema(example = "Europe/Prague") String zone,
        DefaultsBody documents) {

    static FirmView of(Firm firm) {
        return new FirmView(
                firm.id().value(),
                firm.name(),
                AddressBody.of(firm.address()),
                firm.companyNumber().digits(),
                firm.taxNumber().map(TaxNumber::value),
                firm.registration(),
                firm.registrationInEnglish(),
                firm.email(),
                firm.phone(),
                firm.web(),
                firm.vatStatuses().stream().map(VatStatusBody::of).toList(),
                firm.accounts().stream().map(AccountBody::of).toList(),
                SeriesBody.of(firm.invoiceSeries()),
                firm.otherSeries().stream().map(OtherSeriesBody::of).toList(),
                firm.zone().getId(),
                DefaultsBody.of(firm.documents()));
    }
}
