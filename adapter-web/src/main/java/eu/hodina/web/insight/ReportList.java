package eu.hodina.web.insight;

import eu.hodina.application.insight.ReportKind;
import eu.hodina.application.insight.ReportWords;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** The reports that the user may see. */
@Serdeable
record ReportList(List<Item> items) {

    /** One of them. */
    @Serdeable
    record Item(
            @Schema(example = "margin") String name,

            @Schema(example = "Hrubá marže") String title,

            @Schema(
                    example = "[\"order\"]",
                    description = "By which its rows are put together where nothing else is asked for")
            List<String> groupBy) {}

    static ReportList of(List<ReportKind> kinds, ReportWords words) {
        return new ReportList(kinds.stream()
                .map(kind -> new Item(
                        kind.key(),
                        words.title(kind.key()),
                        kind.usualGroupings().stream()
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .toList()))
                .toList());
    }
}
