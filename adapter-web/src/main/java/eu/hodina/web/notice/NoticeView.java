package eu.hodina.web.notice;

import eu.hodina.application.notice.Notice;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A notice as the API shows it. */
@Serdeable
record NoticeView(
        String id,

        @Schema(example = "order", description = "What kind of thing it is about")
        String subjectKind,

        @Schema(description = "Its identity") String subject,
        @Schema(example = "budget-minutes") String kind,

        @Schema(example = "6000 min", description = "What the threshold is of")
        String basis,

        @Schema(example = "80") int threshold,
        @Schema(example = "MANAGER") String audience,
        @Schema(example = "2026-11-23T09:00:00Z") String at) {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.subject().kind(),
                notice.subject().id(),
                notice.kind(),
                notice.basis(),
                notice.threshold(),
                notice.audience().name(),
                notice.at().toString());
    }
}
