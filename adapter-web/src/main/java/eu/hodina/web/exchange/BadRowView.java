package eu.hodina.web.exchange;

import eu.hodina.application.exchange.ImportProblem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** One thing in a file that is not as it must be. */
@Serdeable
record BadRowView(
        @Schema(example = "/rows/17/minutes", description = "Row and field; the field is left out where it is of none")
        String path,

        @Schema(example = "17", description = "The line of the file; that of the header is 1")
        int row,

        @Schema(example = "42", description = "The character in the line where it begins, from 1")
        int column,

        @Schema(example = "minutes") Optional<String> field,

        @Schema(example = "found '0', expected whole minutes from 1 to 1440")
        String message) {

    static BadRowView of(ImportProblem problem) {
        int row = problem.place().line();
        String found = problem.value().map(value -> "found '" + value + "', ").orElse("");
        return new BadRowView(
                "/rows/" + row + problem.field().map(name -> "/" + name).orElse(""),
                row,
                problem.place().column(),
                problem.field(),
                found + "expected " + problem.expected());
    }
}
