package eu.hodina.web.notice;

import eu.hodina.application.Billing;
import eu.hodina.application.notice.NoticeBoard;
import eu.hodina.web.request.Cursor;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;

/** What was noticed. */
@Controller("/api/v1/notices")
@ExecuteOn(TaskExecutors.BLOCKING)
final class NoticeController {
    private final NoticeBoard board;

    NoticeController(Billing billing) {
        this.board = billing.noticeBoard();
    }

    @Operation(summary = "A page of what was noticed, the newest first: budgets and allowances that are nearly used")
    @Get
    NoticeList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return NoticeList.of(board.page(Cursor.key(after), Cursor.limit(limit)));
    }
}
