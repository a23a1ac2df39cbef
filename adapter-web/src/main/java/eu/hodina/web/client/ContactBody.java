package eu.hodina.web.client;

import eu.hodina.domain.client.Contact;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person at the client. */
@Serdeable
record ContactBody(
        @Schema(example = "Ing. Petr Dvořák", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "dvorak@pekarna.example", maxLength = 254) @Nullable
        String email,

        @Schema(example = "+420 602 123 456", maxLength = 64) @Nullable
        String phone,

        @Schema(example = "účtárna", maxLength = 255) @Nullable
        String role) {

    static ContactBody of(Contact contact) {
        return new ContactBody(
                contact.name(),
                contact.email().orElse(null),
                contact.phone().orElse(null),
                contact.role().orElse(null));
    }

    Contact contact(String place) {
        return new Contact(
                Fields.line(place + "/name", name, 255),
                Fields.optional(place + "/email", email, text -> Fields.email(place + "/email", text)),
                Fields.optionalLine(place + "/phone", phone, 64),
                Fields.optionalLine(place + "/role", role, 255));
    }
}
