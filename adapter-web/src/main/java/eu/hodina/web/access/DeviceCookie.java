package eu.hodina.web.access;

import eu.hodina.application.access.DeviceToken;
import eu.hodina.application.access.LogIn;
import eu.hodina.application.access.Place;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.Optional;

/** The cookie by which a browser is known at its next login; it opens nothing, and goes to the login alone. */
final class DeviceCookie {
    static final String NAME = "hodina-device";

    private DeviceCookie() {}

    /** From where somebody tries to log in. */
    static Place placeOf(HttpRequest<?> request) {
        Optional<DeviceToken> device =
                request.getCookies().findCookie(NAME).map(Cookie::getValue).flatMap(DeviceToken::find);
        return new Place(NetworkAddress.of(request), device);
    }

    static Cookie of(DeviceToken device, HttpRequest<?> request) {
        return SessionCookie.guarded(NAME, device.value(), request)
                .path("/login")
                .maxAge(LogIn.DEVICE.toSeconds());
    }
}
