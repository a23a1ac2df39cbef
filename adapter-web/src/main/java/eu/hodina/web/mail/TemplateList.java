package eu.hodina.web.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.mail.EditTemplates;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All templates of a firm, by kind and language; there is no other page. */
@Serdeable
record TemplateList(@JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {

    /** A template without its bodies. */
    @Serdeable
    record Item(
            @Schema(example = "INVOICE") String kind,

            @Schema(example = "CS") String language,

            @Schema(description = "Whether the firm wrote it; false: it is the program's")
            boolean own,

            @Schema(example = "Faktura {{document.number}}") String subject) {}

    static TemplateList of(List<EditTemplates.Used> templates) {
        return new TemplateList(templates.stream()
                .map(one -> new Item(
                        one.kind().name(),
                        one.language().name(),
                        one.own(),
                        one.text().subject()))
                .toList());
    }
}
