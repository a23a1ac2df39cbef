package eu.hodina.web.notice;

import eu.hodina.application.Page;
import eu.hodina.application.notice.Notice;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of notices. */
@Serdeable
record NoticeList(
        List<NoticeView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static NoticeList of(Page<Notice> page) {
        return new NoticeList(page.map(NoticeView::of).items(), Cursor.next(page));
    }
}
