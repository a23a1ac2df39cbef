package eu.hodina.web.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.exchange.ForeignNaming;
import eu.hodina.application.exchange.ImportOrigin;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the names of one other program are here, all of them. */
@Serdeable
record ForeignNamesBody(
        @Schema(description = "Of each kind of thing each name once; absent: none")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        List<@Nullable ForeignNameBody> names) {

    static ForeignNamesBody of(ForeignNaming naming) {
        return new ForeignNamesBody(
                naming.names().stream().map(ForeignNameBody::of).toList());
    }

    ForeignNaming naming(ImportOrigin.Program program) {
        return Fields.checked(
                "/names",
                () -> new ForeignNaming(
                        program, Fields.list("/names", names, ForeignNaming.MOST, (place, one) -> one.name(place))));
    }
}
