package eu.hodina.web.time;

import eu.hodina.application.Page;
import eu.hodina.domain.time.PeriodLock;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A closed period as the API shows it. */
@Serdeable
record PeriodLockView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "2026-10-01") String from,
        @Schema(example = "2026-10-31") String to,
        @Schema(example = "říjen je vyfakturován") String note) {

    /** A page of them. */
    @Serdeable
    record PeriodLockList(
            List<PeriodLockView> items,

            @Schema(description = "Where the next page begins: ?after=; absent on the last page")
            Optional<String> next) {

        static PeriodLockList of(Page<PeriodLock> page) {
            return new PeriodLockList(page.map(PeriodLockView::of).items(), Cursor.next(page));
        }
    }

    static PeriodLockView of(PeriodLock lock) {
        return new PeriodLockView(
                lock.id().value(),
                lock.period().from().toString(),
                lock.period().to().toString(),
                lock.note());
    }
}
