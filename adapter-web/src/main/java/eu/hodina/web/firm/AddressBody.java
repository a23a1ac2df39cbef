package eu.hodina.web.firm;

import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An address, of a firm or of a client. */
@Serdeable
public record AddressBody(
        @Schema(example = "Dlouhá třída 12", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String street,

        @Schema(example = "602 00", maxLength = 32, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String postalCode,

        @Schema(example = "Brno", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String city,

        @Schema(example = "CZ", description = "ISO 3166-1 alpha-2", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String country) {

    public static AddressBody of(PostalAddress address) {
        return new AddressBody(address.street(), address.postalCode(), address.city(), address.country());
    }

    /** The address of a body that may lack it. */
    public static PostalAddress read(String place, @Nullable AddressBody body) {
        if (body == null) {
            throw new BadInputException(place, "an address was expected, and there is none");
        }
        return body.address(place);
    }

    private PostalAddress address(String place) {
        String land = Fields.line(place + "/country", country, 2);
        return Fields.checked(
                place + "/country",
                () -> new PostalAddress(
                        Fields.line(place + "/street", street, 255),
                        Fields.line(place + "/postalCode", postalCode, 32),
                        Fields.line(place + "/city", city, 255),
                        land));
    }
}
