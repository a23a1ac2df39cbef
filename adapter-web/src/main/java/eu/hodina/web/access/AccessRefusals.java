package eu.hodina.web.access;

import eu.hodina.application.access.NotAllowedException;
import eu.hodina.application.access.TooManyGuessesException;
import eu.hodina.web.problem.Problem;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Who is not heard, and what is not for a role, as HTTP says it. */
@Factory
final class AccessRefusals {

    @Singleton
    ExceptionHandler<TooManyGuessesException, HttpResponse<?>> notHeard() {
        return (request, refusal) -> Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "Too many wrong passwords; the next attempt is heard in " + refusal.seconds() + " s.")
                .toResponse()
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.seconds()));
    }

    @Singleton
    ExceptionHandler<NotAllowedException, HttpResponse<?>> notAllowed() {
        return (request, refusal) -> Problem.of(HttpStatus.FORBIDDEN, String.valueOf(refusal.getMessage()))
                .toResponse();
    }
}
