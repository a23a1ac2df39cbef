package eu.hodina.web.access;

import eu.hodina.application.access.LogIn;
import eu.hodina.application.access.LogOut;
import eu.hodina.application.access.OpenedSession;
import eu.hodina.application.access.TooManyGuessesException;
import eu.hodina.web.page.Pages;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.problem.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In by login and password, out by a click: as a page for people and as JSON for programs. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class LoginController {
    private static final URI HOME = URI.create("/");
    private static final URI LOGIN = URI.create("/login");

    private final LogIn logIn;
    private final LogOut logOut;
    private final Pages pages;

    LoginController(LogIn logIn, LogOut logOut, Pages pages) {
        this.logIn = logIn;
        this.logOut = logOut;
        this.pages = pages;
    }

    @Hidden
    @Get(value = "/login", produces = MediaType.TEXT_HTML)
    HttpResponse<String> form(HttpRequest<?> request) {
        return pages.login(request);
    }

    /** The page's form. */
    @Hidden
    @Post(value = "/login", consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> submit(HttpRequest<?> request, @Body Credentials credentials) {
        try {
            return open(request, credentials)
                    .<HttpResponse<?>>map(session -> withCookies(HttpResponse.seeOther(HOME), session, request))
                    .orElseGet(() -> pages.refusedLogin(request));
        } catch (TooManyGuessesException e) {
            return pages.unheardLogin(request, e.seconds());
        }
    }

    private static MutableHttpResponse<?> withCookies(
            MutableHttpResponse<?> response, OpenedSession session, HttpRequest<?> request) {
        return response.cookie(SessionCookie.of(session, request)).cookie(DeviceCookie.of(session.device(), request));
    }

    @Operation(summary = "Opens a session of twelve hours; its cookie goes with each further request")
    @ApiResponse(responseCode = "204", description = "Logged in; Set-Cookie: hodina-session")
    @ApiResponse(responseCode = "401", description = "Unknown login or wrong password")
    @ApiResponse(responseCode = "429", description = "Too many wrong ones; Retry-After says when the next is heard")
    @Post(value = "/login", consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    HttpResponse<?> logIn(HttpRequest<?> request, @Body Credentials credentials) {
        return open(request, credentials)
                .<MutableHttpResponse<?>>map(session -> withCookies(HttpResponse.noContent(), session, request))
                .orElseGet(() -> Problem.of(HttpStatus.UNAUTHORIZED, "The login or the password is wrong.")
                        .toResponse());
    }

    private Optional<OpenedSession> open(HttpRequest<?> request, Credentials credentials) {
        String login = required("/login", credentials.login());
        char[] password = required("/password", credentials.password()).toCharArray();
        return logIn.logIn(DeviceCookie.placeOf(request), login, password);
    }

    private static String required(String field, @Nullable String value) {
        if (value == null) {
            throw new BadInputException(field, "a text was expected");
        }
        return value;
    }

    @Operation(summary = "Ends the session")
    @ApiResponse(responseCode = "303", description = "Logged out; the cookie is taken back")
    @Post(value = "/logout", consumes = MediaType.ALL, produces = MediaType.ALL)
    HttpResponse<?> logOut(HttpRequest<?> request) {
        SessionCookie.tokenOf(request).ifPresent(logOut::logOut);
        return HttpResponse.seeOther(LOGIN).cookie(SessionCookie.gone(request));
    }
}
