package eu.hodina.web.access;

import eu.hodina.web.problem.Problem;
import eu.hodina.web.problem.ReaderKind;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;

/** Answers who may not enter: a browser is led to the login page, a program gets 401; a role that is not enough, 403. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class Turnstile implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private static final URI LOGIN = URI.create("/login");

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
        if (refusal.isForbidden()) {
            return Problem.of(HttpStatus.FORBIDDEN, "Your role may not do this.")
                    .toResponse();
        }
        if (request.getMethod() == HttpMethod.GET && ReaderKind.isBrowser(request)) {
            return HttpResponse.seeOther(LOGIN);
        }
        return Problem.of(HttpStatus.UNAUTHORIZED, "Log in first: POST /login.").toResponse();
    }
}
