package eu.hodina.web.invoice;

import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.application.invoice.DraftEdit;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a draft changes, instead of what it changed before. */
@Serdeable
record DraftChangeBody(
        @Schema(description = "At most 500; write-offs count before discounts") @Nullable
        List<@Nullable DraftEditBody> edits,

        @Schema(description = "Absent: as usual for the client") @Nullable
        OptionsBody options) {
    List<DraftEdit> read() {
        return Fields.list("/edits", edits, 500, (place, edit) -> edit.edit(place));
    }

    DocumentOptions known() {
        return (options == null ? OptionsBody.NONE : options).options("/options");
    }
}
