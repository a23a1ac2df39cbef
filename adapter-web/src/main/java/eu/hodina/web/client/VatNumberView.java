package eu.hodina.web.client;

import eu.hodina.application.client.VatRegistration;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** What the EU's register says of a VAT number. */
@Serdeable
record VatNumberView(
        @Schema(example = "CZ27074358") String taxNumber,
        boolean valid,

        @Schema(description = "Of the holder, where the state tells it")
        Optional<String> name,

        @Schema(description = "Of the holder, as the state writes it, where it tells it")
        Optional<String> address) {

    static VatNumberView of(VatRegistration registration) {
        return new VatNumberView(
                registration.number().value(), registration.valid(), registration.name(), registration.address());
    }
}
