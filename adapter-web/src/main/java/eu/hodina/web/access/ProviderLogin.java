package eu.hodina.web.access;

import eu.hodina.web.page.OtherLogin;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Leads from the form to the provider, where one is set. */
@Factory
final class ProviderLogin {

    @Singleton
    @Requires(beans = OidcSettings.class)
    OtherLogin otherLogin() {
        return new OtherLogin("/login/provider");
    }
}
