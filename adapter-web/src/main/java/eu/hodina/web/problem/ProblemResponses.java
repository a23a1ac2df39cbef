package eu.hodina.web.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives the server's own errors (no such route, wrong method, unreadable body, a bug) the shape of {@link Problem}. */
@Primary
@Singleton
final class ProblemResponses implements ErrorResponseProcessor<Problem> {
    /** What is of another kind is told by {@link UnreadableBodyHandler}; so it is not there where only its place is known. */
    private static final String MISSING = "a value was expected, and there is none";

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = response.status();
        Optional<String> path = context.getErrors().stream()
                .flatMap(error -> error.getPath().stream())
                // how the controllers call what is sent; as a JSON pointer it is the whole of it
                .map(name -> name.equals("/body") ? "" : name)
                .findFirst();
        String detail = status == HttpStatus.BAD_REQUEST && path.isPresent() ? MISSING : detail(context, status);
        Problem problem = Problem.of(status, detail);
        return response.body(path.map(problem::at).orElse(problem))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }

    /** What went wrong inside stays in the log. */
    private static String detail(ErrorContext context, HttpStatus status) {
        if (status.getCode() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
            return "Something went wrong here; the log of the server says what.";
        }
        // the framework's own words name its classes and its parser, and quote what came in
        return status == HttpStatus.BAD_REQUEST
                ? "The request cannot be read as it should be."
                : context.getErrors().stream()
                        .map(Error::getMessage)
                        .findFirst()
                        .orElse(status.getReason());
    }
}
