package eu.hodina.web.agreement;

import eu.hodina.domain.rating.AllowanceState;
import eu.hodina.domain.rating.LogDraw;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How the allowances of an agreement stand on a day: granted = used + lost + left. */
@Serdeable
record StateView(@Schema(example = "2026-11-15") String on, List<AllowanceView> allowances) {

    /** One allowance, down to the logs that drew it. */
    @Serdeable
    record AllowanceView(
            @Schema(example = "2026-11-01") String period,
            AllowedBody granted,
            AllowedBody used,

            @Schema(description = "What was used after its own period, or still can be")
            AllowedBody carried,

            AllowedBody lost,
            AllowedBody left,
            @Schema(example = "80") int percentUsed,
            List<DrawView> draws) {

        static AllowanceView of(AllowanceState state) {
            return new AllowanceView(
                    state.allowance().period().toString(),
                    AllowedBody.of(state.granted()),
                    AllowedBody.of(state.used()),
                    AllowedBody.of(state.carried()),
                    AllowedBody.of(state.lost()),
                    AllowedBody.of(state.left()),
                    state.percentUsed(),
                    state.draws().stream().map(DrawView::of).toList());
        }
    }

    /** What a work log drew. */
    @Serdeable
    record DrawView(
            String workLog, @Schema(example = "2026-11-03") String date, AllowedBody drawn) {

        static DrawView of(LogDraw draw) {
            return new DrawView(draw.log().value(), draw.date().toString(), AllowedBody.of(draw.drawn()));
        }
    }
}
