package eu.hodina.web.access;

import eu.hodina.application.access.SessionToken;
import eu.hodina.application.access.User;
import eu.hodina.application.access.WhoIs;
import eu.hodina.web.request.Me;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Knows people by their session cookie; asks the database off the thread that serves the sockets. */
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
        Optional<SessionToken> token = SessionCookie.tokenOf(request);
        if (token.isEmpty() || Permissions.isOpen(request)) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> whoIs.whoIs(token.get()))
                .subscribeOn(blocking)
                .flatMap(user -> Mono.justOrEmpty(user.map(SessionAuthentication::authentication)));
    }

    private static Authentication authentication(User user) {
        return Authentication.build(
                user.login(),
                List.of(user.role().name()),
                user.worker()
                        .map(worker -> Map.<String, Object>of(Me.WORKER, worker.value()))
                        .orElse(Map.of()));
    }
}
