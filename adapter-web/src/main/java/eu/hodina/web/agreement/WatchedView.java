package eu.hodina.web.agreement;

import eu.hodina.application.rating.WatchAllowances.Watched;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What came of looking at all allowances. */
@Serdeable
record WatchedView(
        @Schema(example = "2", description = "How many notices are new")
        int told,

        @Schema(description = "Agreements whose state is not known, because work of theirs has no price")
        List<String> unknown) {

    static WatchedView of(Watched watched) {
        return new WatchedView(watched.told(), watched.unknown());
    }
}
