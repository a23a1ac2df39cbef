package eu.hodina.web.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.reminder.MarkInvoices.Marks;
import eu.hodina.application.reminder.MarkInvoices.Said;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of a document: while one holds, nobody is reminded of it. */
@Serdeable
record MarksBody(
        @Schema(description = "At most one a kind") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
        List<@Nullable MarkBody> marks) {
    private static final int MOST = 2;

    static MarksBody of(Marks marks) {
        return new MarksBody(
                marks.marks().stream().<@Nullable MarkBody>map(MarkBody::of).toList());
    }

    List<Said> said() {
        return Fields.list("/marks", marks, MOST, (place, one) -> one.said(place));
    }
}
