package eu.hodina.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.application.mail.received.ReceivedEntry;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of mails that came. */
@Serdeable
record AnswerList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<AnswerView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static AnswerList of(Page<ReceivedEntry> page) {
        return new AnswerList(page.map(AnswerView::of).items(), Cursor.next(page));
    }
}
