package eu.hodina.web.request;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.RefusedException;
import eu.hodina.application.client.RegisterUnavailableException;
import eu.hodina.application.payment.BookingRefusedException;
import eu.hodina.application.time.OverlongSittingException;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.domain.money.MissingExchangeRateException;
import eu.hodina.domain.reminder.MissingRepoRateException;
import eu.hodina.domain.time.StopwatchRefusedException;
import eu.hodina.web.problem.Problem;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** What the use cases refuse, as HTTP says it: one line a kind of refusal. */
@Factory
final class Refusals {

    @Singleton
    ExceptionHandler<NotFoundException, HttpResponse<?>> notFound() {
        return (request, missing) -> answer(HttpStatus.NOT_FOUND, missing);
    }

    /** The second of two at once; what the key is stays in the log. */
    @Singleton
    ExceptionHandler<AlreadyThereException, HttpResponse<?>> alreadyThere() {
        return (request, there) -> Problem.of(HttpStatus.CONFLICT, "Another request has just added the same.")
                .toResponse();
    }

    @Singleton
    ExceptionHandler<StaleVersionException, HttpResponse<?>> stale() {
        return (request, stale) -> answer(HttpStatus.PRECONDITION_FAILED, stale);
    }

    @Singleton
    ExceptionHandler<PreconditionRequiredException, HttpResponse<?>> unconditional() {
        return (request, unconditional) -> answer(HttpStatus.PRECONDITION_REQUIRED, unconditional);
    }

    @Singleton
    ExceptionHandler<RefusedException, HttpResponse<?>> refused() {
        return (request, refused) -> problem(HttpStatus.UNPROCESSABLE_ENTITY, refused)
                .at(refused.path())
                .toResponse();
    }

    @Singleton
    ExceptionHandler<BookingRefusedException, HttpResponse<?>> notBooked() {
        return (request, refused) -> answer(
                refused.reason() == BookingRefusedException.Reason.NO_SUCH_PAYMENT
                        ? HttpStatus.NOT_FOUND
                        : HttpStatus.UNPROCESSABLE_ENTITY,
                refused);
    }

    /** A person can help it: the rates of those days have to be taken in. */
    @Singleton
    ExceptionHandler<MissingExchangeRateException, HttpResponse<?>> withoutRate() {
        return (request, missing) -> answer(HttpStatus.UNPROCESSABLE_ENTITY, missing);
    }

    @Singleton
    ExceptionHandler<MissingRepoRateException, HttpResponse<?>> noRepoRate() {
        return (request, missing) -> answer(HttpStatus.UNPROCESSABLE_ENTITY, missing);
    }

    @Singleton
    ExceptionHandler<StopwatchRefusedException, HttpResponse<?>> impossible() {
        return (request, impossible) -> answer(HttpStatus.CONFLICT, impossible);
    }

    @Singleton
    ExceptionHandler<OverlongSittingException, HttpResponse<?>> overlong() {
        return (request, question) ->
                problem(HttpStatus.CONFLICT, question).at("/confirmed").toResponse();
    }

    @Singleton
    ExceptionHandler<RegisterUnavailableException, HttpResponse<?>> unavailable() {
        return (request, unavailable) -> answer(HttpStatus.SERVICE_UNAVAILABLE, unavailable);
    }

    private static MutableHttpResponse<?> answer(HttpStatus status, Exception refusal) {
        return problem(status, refusal).toResponse();
    }

    private static Problem problem(HttpStatus status, Exception refusal) {
        return Problem.of(status, String.valueOf(refusal.getMessage()));
    }
}
