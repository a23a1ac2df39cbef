package eu.hodina.web.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.application.mail.MailHead;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A page of mails, the newest first. */
@Serdeable
record MailList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<MailHeadView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static MailList of(Page<MailHead> page) {
        return new MailList(page.map(MailHeadView::of).items(), Cursor.next(page));
    }

    /** The place in the queue after which a page begins. */
    static OptionalLong after(Optional<String> after) {
        Optional<String> key = Cursor.key(after);
        if (key.isPresent() && !key.get().matches("[0-9]{1,18}")) {
            throw new BadInputException("/after", "the 'next' of the page before was expected");
        }
        return key.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
