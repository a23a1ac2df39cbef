package eu.hodina.web.client;

import eu.hodina.domain.client.ClientAddress;
import eu.hodina.web.firm.AddressBody;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where something for the client goes, beside its seat. */
@Serdeable
record ClientAddressBody(
        @Schema(
                example = "DELIVERY",
                allowableValues = {"BILLING", "POSTAL", "DELIVERY", "OTHER"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String kind,

        @Schema(example = "Sklad Holešovice", maxLength = 255) @Nullable
        String addressee,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        AddressBody address) {

    static ClientAddressBody of(ClientAddress given) {
        return new ClientAddressBody(
                given.kind().name(), given.addressee().orElse(null), AddressBody.of(given.address()));
    }

    ClientAddress clientAddress(String place) {
        return new ClientAddress(
                Fields.constant(place + "/kind", kind, ClientAddress.Kind.class),
                Fields.optionalLine(place + "/addressee", addressee, 255),
                AddressBody.read(place + "/address", address));
    }
}
