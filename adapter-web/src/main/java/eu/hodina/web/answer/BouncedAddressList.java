package eu.hodina.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.application.mail.BouncedAddress;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of addresses to which mail does not get. */
@Serdeable
record BouncedAddressList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<AddressView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    /** One of them. */
    @Serdeable
    record AddressView(
            @Schema(example = "ucetni@klient.example") String address,

            @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", description = "The mail that came back")
            String mail,

            @Schema(example = "5.1.1") String status,
            @Schema(example = "550 no such user") String reason,
            @Schema(example = "2026-11-02T12:00:00Z") String since) {

        static AddressView of(BouncedAddress bounced) {
            return new AddressView(
                    bounced.address(),
                    bounced.mail().value(),
                    bounced.status(),
                    bounced.reason(),
                    bounced.since().toString());
        }
    }

    static BouncedAddressList of(Page<BouncedAddress> page) {
        return new BouncedAddressList(page.map(AddressView::of).items(), Cursor.next(page));
    }
}
