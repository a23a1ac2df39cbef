package eu.hodina.web.mail;

import eu.hodina.application.mail.EditTemplates;
import eu.hodina.application.mail.TemplateText;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** With what a template is tried; what is left open are examples. */
@Serdeable
record TrialBody(
        @Schema(description = "Absent: the template as it is kept") @Nullable
        TemplateBody template,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071") @Nullable
        String client,

        @Schema(example = "[\"FV20260001\"]", description = "Numbers of documents of the firm") @Nullable
        List<@Nullable String> documents) {
    private static final int MOST = 50;

    Optional<TemplateText> text() {
        return Optional.ofNullable(template).map(TemplateBody::template);
    }

    EditTemplates.Trial trial() {
        return new EditTemplates.Trial(
                Fields.optional("/client", client, ClientId::new),
                Fields.list(
                        "/documents", documents, MOST, (place, one) -> Fields.made(place, one, InvoiceNumber::new)));
    }
}
