package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A name in Czech, in English or in both; one stands for the other where that is missing. */
@Serdeable
public record NameBody(
        @Schema(example = "Programování", maxLength = 255) @Nullable
        String cs,

        @Schema(example = "Programming", maxLength = 255) @Nullable
        String en) {

    /** As the API shows it. */
    public static NameBody of(BilingualName name) {
        return new NameBody(name.inCzech().orElse(null), name.inEnglish().orElse(null));
    }

    /** What the body at a place says. */
    public static BilingualName name(String place, @Nullable NameBody body) {
        NameBody said = body == null ? new NameBody(null, null) : body;
        Optional<String> czech = Fields.optionalText(place + "/cs", said.cs(), BilingualName.LONGEST);
        Optional<String> english = Fields.optionalText(place + "/en", said.en(), BilingualName.LONGEST);
        return Fields.checked(place, () -> new BilingualName(czech, english));
    }
}
