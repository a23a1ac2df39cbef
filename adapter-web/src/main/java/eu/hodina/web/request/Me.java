package eu.hodina.web.request;

import eu.hodina.application.RefusedException;
import eu.hodina.application.access.Role;
import eu.hodina.domain.people.WorkerId;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.utils.SecurityService;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who the user who is logged in is among those who work; known since the session was, so nothing is asked again. */
@Singleton
public final class Me {
    /** Under this name the login carries the identity of its worker. */
    public static final String WORKER = "worker";

    private final SecurityService security;

    Me(SecurityService security) {
        this.security = security;
    }

    /**
     * The worker.
     *
     * @throws RefusedException where the login is nobody's who works
     */
    public WorkerId worker() {
        return findWorker()
                .orElseThrow(() -> new RefusedException(
                        "", "a login that belongs to a worker was expected; the administrator links them"));
    }

    /** None where the login is nobody's who works. */
    public Optional<WorkerId> findWorker() {
        return security.getAuthentication()
                .map(Authentication::getAttributes)
                .map(known -> known.get(WORKER))
                .map(id -> new WorkerId(id.toString()));
    }

    /** Whether the user leads clients and orders, and so may see and change what others did. */
    public boolean leads() {
        return security.hasRole(Role.MANAGER.name()) || security.hasRole(Role.ADMINISTRATOR.name());
    }

    /** What the user is who asks. */
    public Role role() {
        return security.getAuthentication()
                .flatMap(visitor -> visitor.getRoles().stream().findFirst())
                .map(Role::valueOf)
                .orElseThrow();
    }

    /** Whether the user sees what others did. */
    public boolean readsAll() {
        return leads() || security.hasRole(Role.ACCOUNTANT.name());
    }
}
