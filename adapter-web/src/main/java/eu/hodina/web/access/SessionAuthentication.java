package eu.hodina.web.access;

import eu.hodina.application.access.WhoIs;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Knows people by their session cookie and programs by their token; asks the database off the thread that serves the sockets. */
@Singleton
final class SessionAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
    private final WhoIs whoIs;
    private final Scheduler blocking;

    SessionAuthentication(WhoIs whoIs, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.whoIs = whoIs;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    /** Open doors are not worth a question: health must answer while the database does not. */
    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (Permissions.isOpen(request)) {
            return Mono.empty();
        }
        if (BearerHeader.isSent(request)) {
            return answer(
                    BearerHeader.tokenOf(request),
                    token -> whoIs.whoIs(token).map(bearer -> Visit.byToken(bearer.user(), bearer.scope())));
        }
        return answer(
                SessionCookie.tokenOf(request), token -> whoIs.whoIs(token).map(Visit::bySession));
    }

    private <T> Publisher<Authentication> answer(Optional<T> shown, Function<T, Optional<Authentication>> question) {
        return shown.<Publisher<Authentication>>map(token -> Mono.fromCallable(() -> question.apply(token))
                        .subscribeOn(blocking)
                        .flatMap(Mono::justOrEmpty))
                .orElseGet(Mono::empty);
    }
}
