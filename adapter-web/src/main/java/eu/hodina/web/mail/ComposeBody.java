package eu.hodina.web.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.Composition;
import eu.hodina.application.mail.TemplateKind;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A mail that a person writes to a client; what is left open is the template's. */
@Serdeable
record ComposeBody(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String firm,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String client,

        @Schema(example = "MESSAGE", description = "MESSAGE, or the template of the kind of the one document") @Nullable
        String template,

        @Schema(
                example = "CS",
                allowableValues = {"CS", "EN"},
                description = "Absent: the client's")
        @Nullable
        String language,

        @Schema(example = "jana@firma.example", description = "Absent: the client's address") @Nullable
        String to,

        @Schema(example = "[\"petr@firma.example\"]", description = "At most 20; everybody sees them") @Nullable
        List<@Nullable String> cc,

        @Schema(example = "[\"FV20260001\"]", description = "Numbers of documents to attach, at most 50") @Nullable
        List<@Nullable String> documents,

        @Schema(example = "[\"PDF\"]", description = "PDF, ISDOC, UBL; absent: PDF") @Nullable
        List<@Nullable String> formats,

        @Schema(description = "At most 10") @Nullable List<@Nullable OwnFileBody> files,

        @Schema(example = "Podklady", maxLength = 300, description = "Absent: the template's") @Nullable
        String subject,

        @Schema(example = "Dobrý den,\n\nposíláme podklady.", description = "Absent: the template's") @Nullable
        String text,

        @Schema(example = "<p>Dobrý den,</p><p>posíláme podklady.</p>", description = "Absent: made of the text")
        @Nullable
        String html,

        @Schema(example = "2026-11-24T08:00:00Z", description = "Not before then, within a year; absent: now") @Nullable
        String sendAt) {
    private static final int MOST = 100;

    private static final Map<String, String> FORMATS =
            Map.of("PDF", DocumentFile.PDF, "ISDOC", DocumentFile.ISDOC, "UBL", DocumentFile.UBL);

    Composition composition() {
        return new Composition(
                Fields.made("/firm", firm, FirmId::new),
                Fields.made("/client", client, ClientId::new),
                template == null ? TemplateKind.MESSAGE : Fields.constant("/template", template, TemplateKind.class),
                language == null
                        ? Optional.empty()
                        : Optional.of(Fields.constant("/language", language, Language.class)),
                recipients(to, cc),
                Fields.list("/documents", documents, MOST, (place, one) -> Fields.made(place, one, InvoiceNumber::new)),
                Fields.list("/formats", formats, MOST, ComposeBody::format),
                Fields.list("/files", files, MOST, (place, one) -> one.file(place)),
                new Composition.Words(
                        Fields.optional("/subject", subject, Function.identity()),
                        Fields.optional("/text", text, Function.identity()),
                        Fields.optional("/html", html, Function.identity())));
    }

    static Composition.Recipients recipients(@Nullable String to, @Nullable List<@Nullable String> cc) {
        return new Composition.Recipients(
                to == null ? Optional.empty() : Optional.of(Fields.email("/to", to)),
                Fields.list("/cc", cc, MOST, Fields::email));
    }

    private static String format(String place, String name) {
        return Optional.ofNullable(FORMATS.get(name))
                .orElseThrow(() -> new BadInputException(place, "PDF, ISDOC or UBL was expected"));
    }

    Optional<Instant> when() {
        return Fields.optional("/sendAt", sendAt, Instant::parse);
    }
}
