package eu.hodina.web.access;

import static java.util.Map.entry;

import eu.hodina.application.access.Role;
import eu.hodina.application.access.TokenScope;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Who may enter where, in one table. A route that is not in it is closed to everybody. */
@Singleton
final class Permissions implements SecurityRule<HttpRequest<?>> {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> OFFICE = EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER, Role.ACCOUNTANT);

    private static final Set<Role> LEADERS = EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER);
    /** Who keeps what the tax office looks at. */
    private static final Set<Role> ACCOUNTANTS = EnumSet.of(Role.ADMINISTRATOR, Role.ACCOUNTANT);

    private static final Set<Role> MANAGERS = EnumSet.of(Role.MANAGER);
    private static final Set<Role> WORKING = EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER, Role.WORKER);
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);

    /** By the cookie of a session alone, never by a token: one that leaks must not make others, nor users. */
    static final Set<String> SESSION_ONLY = Set.of(
            "PUT /api/v1/me/password",
            "POST /api/v1/me/tokens",
            "DELETE /api/v1/me/tokens/{id}",
            "POST /api/v1/users",
            "PUT /api/v1/users/{login}",
            "POST /api/v1/users/{login}/password",
            "POST /logout");

    /** Without a login. */
    static final Set<String> OPEN = Set.of(
            "GET /health",
            "GET /login",
            "POST /login",
            "GET /login/provider",
            "GET /login/provider/callback",
            "GET /assets/{name}");

    static final Map<String, Set<Role>> ROLES = Map.ofEntries(
            entry("GET /", OFFICE),
            entry("GET /api/v1/invoices", OFFICE),
            entry("GET /api/v1/invoices/{number}", OFFICE),
            entry("GET /api/v1/invoices/{number}/pdf", OFFICE),
            entry("GET /api/v1/drafts", OFFICE),
            entry("POST /api/v1/drafts", OFFICE),
            entry("GET /api/v1/drafts/{id}", OFFICE),
            entry("PUT /api/v1/drafts/{id}", OFFICE),
            entry("DELETE /api/v1/drafts/{id}", OFFICE),
            entry("POST /api/v1/drafts/{id}/issue", OFFICE),
            entry("GET /api/v1/invoices/{number}/lines/{line}/explain", OFFICE),
            entry("POST /api/v1/billing/preview", OFFICE),
            entry("POST /api/v1/billing/issue", OFFICE),
            entry("GET /api/v1/accounting/control-statement", ACCOUNTANTS),
            entry("GET /api/v1/accounting/control-statement/rows", ACCOUNTANTS),
            entry("GET /api/v1/accounting/recapitulative-statement", ACCOUNTANTS),
            entry("GET /api/v1/accounting/pohoda", ACCOUNTANTS),
            entry("GET /api/v1/accounting/archive", ACCOUNTANTS),
            entry("POST /api/v1/documents", OFFICE),
            entry("GET /api/v1/documents/{number}", OFFICE),
            entry("POST /api/v1/documents/{number}/receipts", OFFICE),
            entry("POST /api/v1/documents/{number}/refunds", OFFICE),
            entry("POST /api/v1/documents/{number}/sent", OFFICE),
            entry("POST /api/v1/documents/{number}/cancel", OFFICE),
            entry("POST /api/v1/documents/{number}/credit-notes", OFFICE),
            entry("POST /api/v1/documents/{number}/debit-notes", OFFICE),
            entry("POST /api/v1/documents/{number}/applications", OFFICE),
            entry("GET /api/v1/documents/{number}/interest", OFFICE),
            entry("POST /api/v1/documents/{number}/penalties", OFFICE),
            entry("POST /api/v1/bank/statements", ACCOUNTANTS),
            entry("GET /api/v1/bank/statements", OFFICE),
            entry("GET /api/v1/bank/transactions", OFFICE),
            entry("GET /api/v1/bank/transactions/{id}", OFFICE),
            entry("GET /api/v1/bank/transactions/{id}/suggestion", OFFICE),
            entry("GET /api/v1/bank/suggestions", OFFICE),
            entry("POST /api/v1/bank/transactions/{id}/confirm", ACCOUNTANTS),
            entry("POST /api/v1/bank/transactions/{id}/booking", ACCOUNTANTS),
            entry("POST /api/v1/bank/transactions/{id}/split", ACCOUNTANTS),
            entry("POST /api/v1/bank/transactions/{id}/ignore", ACCOUNTANTS),
            entry("POST /api/v1/bank/transactions/{id}/undo", ACCOUNTANTS),
            entry("GET /api/v1/credits", OFFICE),
            entry("POST /api/v1/credits/uses", ACCOUNTANTS),
            entry("GET /api/v1/firms/{id}/payment-policy", OFFICE),
            entry("PUT /api/v1/firms/{id}/payment-policy", ACCOUNTANTS),
            entry("GET /api/v1/firms/{id}/reminder-policy", OFFICE),
            entry("PUT /api/v1/firms/{id}/reminder-policy", LEADERS),
            entry("GET /api/v1/clients/{id}/reminder-policy", OFFICE),
            entry("PUT /api/v1/clients/{id}/reminder-policy", OFFICE),
            entry("GET /api/v1/documents/{number}/reminder-marks", OFFICE),
            entry("PUT /api/v1/documents/{number}/reminder-marks", OFFICE),
            entry("GET /api/v1/documents/{number}/reminders", OFFICE),
            entry("GET /api/v1/clients/{id}/reminders", OFFICE),
            entry("GET /api/v1/reminders/plan", OFFICE),
            entry("POST /api/v1/reminders/runs", OFFICE),
            entry("GET /api/v1/reminders/releases", OFFICE),
            entry("GET /api/v1/reminders/releases/{id}", OFFICE),
            entry("POST /api/v1/reminders/releases/{id}/release", LEADERS),
            entry("GET /api/v1/advances", OFFICE),
            entry("POST /api/v1/advances/{proforma}/{receipt}/tax-document", OFFICE),
            entry("GET /api/v1/repo-rates", OFFICE),
            entry("GET /api/v1/repo-rates/{halfYear}", OFFICE),
            entry("PUT /api/v1/repo-rates/{halfYear}", ACCOUNTANTS),
            entry("GET /api/v1/clients", OFFICE),
            entry("POST /api/v1/clients", OFFICE),
            entry("GET /api/v1/clients/{id}", OFFICE),
            entry("PUT /api/v1/clients/{id}", OFFICE),
            entry("DELETE /api/v1/clients/{id}", LEADERS),
            entry("POST /api/v1/clients/{id}/archive", OFFICE),
            entry("POST /api/v1/clients/{id}/restore", OFFICE),
            entry("GET /api/v1/registers/companies/{number}", OFFICE),
            entry("GET /api/v1/registers/vat/{number}", OFFICE),
            entry("GET /api/v1/bank/csv-mappings", OFFICE),
            entry("GET /api/v1/bank/csv-mappings/ready", OFFICE),
            entry("POST /api/v1/bank/csv-mappings/preview", OFFICE),
            entry("POST /api/v1/bank/csv-mappings", OFFICE),
            entry("GET /api/v1/bank/csv-mappings/{id}", OFFICE),
            entry("PUT /api/v1/bank/csv-mappings/{id}", OFFICE),
            entry("DELETE /api/v1/bank/csv-mappings/{id}", OFFICE),
            entry("GET /api/v1/firms", OFFICE),
            entry("POST /api/v1/firms", LEADERS),
            entry("GET /api/v1/firms/{id}", OFFICE),
            entry("PUT /api/v1/firms/{id}", LEADERS),
            entry("GET /api/v1/firms/{id}/logo", OFFICE),
            entry("PUT /api/v1/firms/{id}/logo", LEADERS),
            entry("GET /api/v1/outbox", OFFICE),
            entry("GET /api/v1/mails", OFFICE),
            entry("POST /api/v1/mails", OFFICE),
            entry("POST /api/v1/mails/preview", OFFICE),
            entry("GET /api/v1/mails/{id}", OFFICE),
            entry("PUT /api/v1/mails/{id}", OFFICE),
            entry("POST /api/v1/mails/{id}/cancel", OFFICE),
            entry("POST /api/v1/mails/{id}/again", OFFICE),
            entry("GET /api/v1/mails/{id}/attachments/{position}", OFFICE),
            entry("GET /api/v1/clients/{id}/mails", OFFICE),
            entry("GET /api/v1/clients/{id}/mailing", OFFICE),
            entry("PUT /api/v1/clients/{id}/mailing", OFFICE),
            entry("GET /api/v1/firms/{id}/mailing", OFFICE),
            entry("PUT /api/v1/firms/{id}/mailing", LEADERS),
            entry("GET /api/v1/firms/{id}/mail-templates", OFFICE),
            entry("GET /api/v1/firms/{id}/mail-templates/{kind}/{language}", OFFICE),
            entry("PUT /api/v1/firms/{id}/mail-templates/{kind}/{language}", LEADERS),
            entry("DELETE /api/v1/firms/{id}/mail-templates/{kind}/{language}", LEADERS),
            entry("POST /api/v1/firms/{id}/mail-templates/{kind}/{language}/preview", OFFICE),
            entry("POST /api/v1/imports/{kind}", LEADERS),
            entry("GET /api/v1/exports/{kind}", LEADERS),
            entry("GET /api/v1/foreign-names/{program}", LEADERS),
            entry("PUT /api/v1/foreign-names/{program}", LEADERS),
            entry("GET /api/v1/workers", EVERYBODY),
            entry("POST /api/v1/workers", LEADERS),
            entry("GET /api/v1/workers/{id}", EVERYBODY),
            entry("PUT /api/v1/workers/{id}", LEADERS),
            entry("GET /api/v1/workers/{id}/cost-rates", MANAGERS),
            entry("PUT /api/v1/workers/{id}/cost-rates", MANAGERS),
            entry("GET /api/v1/me/stopwatch", EVERYBODY),
            entry("POST /api/v1/me/stopwatch/start", EVERYBODY),
            entry("POST /api/v1/me/stopwatch/switch", EVERYBODY),
            entry("POST /api/v1/me/stopwatch/pause", EVERYBODY),
            entry("POST /api/v1/me/stopwatch/resume", EVERYBODY),
            entry("POST /api/v1/me/stopwatch/stop", EVERYBODY),
            entry("POST /api/v1/me/stopwatch/discard", EVERYBODY),
            entry("PUT /api/v1/me/stopwatch/order", EVERYBODY),
            entry("PUT /api/v1/me/stopwatch/note", EVERYBODY),
            entry("GET /api/v1/activities", EVERYBODY),
            entry("GET /api/v1/activities/{code}", EVERYBODY),
            entry("POST /api/v1/activities", LEADERS),
            entry("POST /api/v1/activities/{code}/versions", LEADERS),
            entry("PUT /api/v1/activities/{code}/versions/{from}", LEADERS),
            entry("GET /api/v1/products", OFFICE),
            entry("GET /api/v1/products/{code}", OFFICE),
            entry("POST /api/v1/products", LEADERS),
            entry("PUT /api/v1/products/{code}", LEADERS),
            entry("GET /api/v1/price-lists", OFFICE),
            entry("GET /api/v1/price-lists/{code}", OFFICE),
            entry("POST /api/v1/price-lists", LEADERS),
            entry("POST /api/v1/price-lists/{code}/copies", LEADERS),
            entry("POST /api/v1/price-lists/{code}/versions", LEADERS),
            entry("PUT /api/v1/price-lists/{code}/versions/{from}", LEADERS),
            entry("POST /api/v1/price-lists/{code}/indexations", LEADERS),
            entry("GET /api/v1/price-lists/{code}/indexations", OFFICE),
            entry("GET /api/v1/index-rates", OFFICE),
            entry("GET /api/v1/index-rates/{year}", OFFICE),
            entry("PUT /api/v1/index-rates/{year}", LEADERS),
            entry("GET /api/v1/exchange-rates", OFFICE),
            entry("GET /api/v1/exchange-rates/{currency}/{day}", OFFICE),
            entry("POST /api/v1/exchange-rates", ACCOUNTANTS),
            entry("PUT /api/v1/exchange-rates/{currency}/{day}", ACCOUNTANTS),
            entry("POST /api/v1/exchange-rates/imports", ACCOUNTANTS),
            entry("GET /api/v1/vat-rates", OFFICE),
            entry("PUT /api/v1/vat-rates", ADMINISTRATORS),
            entry("GET /api/v1/prices", OFFICE),
            entry("GET /api/v1/orders", OFFICE),
            entry("POST /api/v1/orders", LEADERS),
            entry("GET /api/v1/orders/{id}", OFFICE),
            entry("PUT /api/v1/orders/{id}", LEADERS),
            entry("PUT /api/v1/orders/{id}/state", LEADERS),
            entry("GET /api/v1/orders/{id}/budget", OFFICE),
            entry("GET /api/v1/orders/{id}/tasks", EVERYBODY),
            entry("POST /api/v1/orders/{id}/tasks", LEADERS),
            entry("GET /api/v1/orders/{id}/products", OFFICE),
            entry("POST /api/v1/orders/{id}/products", LEADERS),
            entry("GET /api/v1/orders/{id}/products/{line}", OFFICE),
            entry("PUT /api/v1/orders/{id}/products/{line}", LEADERS),
            entry("DELETE /api/v1/orders/{id}/products/{line}", LEADERS),
            entry("POST /api/v1/orders/{id}/received-invoices", LEADERS),
            entry("GET /api/v1/orders/{id}/expenses", OFFICE),
            entry("POST /api/v1/orders/{id}/expenses", LEADERS),
            entry("GET /api/v1/orders/{id}/expenses/{line}", OFFICE),
            entry("PUT /api/v1/orders/{id}/expenses/{line}", LEADERS),
            entry("DELETE /api/v1/orders/{id}/expenses/{line}", LEADERS),
            entry("GET /api/v1/orders/{id}/milestones", OFFICE),
            entry("POST /api/v1/orders/{id}/milestones", LEADERS),
            entry("GET /api/v1/orders/{id}/milestones/{line}", OFFICE),
            entry("PUT /api/v1/orders/{id}/milestones/{line}", LEADERS),
            entry("DELETE /api/v1/orders/{id}/milestones/{line}", LEADERS),
            entry("GET /api/v1/tasks", EVERYBODY),
            entry("GET /api/v1/tasks/{id}", EVERYBODY),
            entry("PUT /api/v1/tasks/{id}", LEADERS),
            entry("PUT /api/v1/tasks/{id}/state", WORKING),
            entry("GET /api/v1/notices", LEADERS),
            entry("GET /api/v1/answers", OFFICE),
            entry("GET /api/v1/answers/{id}", OFFICE),
            entry("POST /api/v1/answers/{id}/assign", OFFICE),
            entry("GET /api/v1/bounced-addresses", OFFICE),
            entry("POST /api/v1/bounced-addresses/{address}/clear", OFFICE),
            entry("GET /api/v1/users", ADMINISTRATORS),
            entry("POST /api/v1/users", ADMINISTRATORS),
            entry("GET /api/v1/users/{login}", ADMINISTRATORS),
            entry("PUT /api/v1/users/{login}", ADMINISTRATORS),
            entry("POST /api/v1/users/{login}/password", ADMINISTRATORS),
            entry("GET /api/v1/me", EVERYBODY),
            entry("PUT /api/v1/me/password", EVERYBODY),
            entry("GET /api/v1/me/tokens", EVERYBODY),
            entry("POST /api/v1/me/tokens", EVERYBODY),
            entry("DELETE /api/v1/me/tokens/{id}", EVERYBODY),
            entry("GET /api/v1/trail", OFFICE),
            entry("GET /api/v1/reports", EVERYBODY),
            entry("GET /api/v1/reports/{name}", EVERYBODY),
            entry("GET /api/v1/reports/{name}/{format}", EVERYBODY),
            entry("GET /api/v1/agreements", OFFICE),
            entry("POST /api/v1/agreements", LEADERS),
            entry("GET /api/v1/agreements/{id}", OFFICE),
            entry("PUT /api/v1/agreements/{id}", LEADERS),
            entry("GET /api/v1/agreements/{id}/state", OFFICE),
            entry("POST /api/v1/agreements/{id}/agree", LEADERS),
            entry("POST /api/v1/agreements/{id}/withdraw", LEADERS),
            entry("POST /api/v1/agreements/{id}/end", LEADERS),
            entry("POST /api/v1/agreements/{id}/successors", LEADERS),
            entry("POST /api/v1/agreements/{id}/fees", LEADERS),
            entry("POST /api/v1/agreements/{id}/renewals", LEADERS),
            entry("POST /api/v1/agreements/{id}/indexations", LEADERS),
            entry("GET /api/v1/agreements/{id}/indexations", OFFICE),
            entry("POST /api/v1/agreements/watch", LEADERS),
            entry("GET /api/v1/prescriptions", OFFICE),
            entry("GET /api/v1/work-logs", EVERYBODY),
            entry("POST /api/v1/work-logs", EVERYBODY),
            entry("GET /api/v1/work-logs/{id}", EVERYBODY),
            entry("PUT /api/v1/work-logs/{id}", EVERYBODY),
            entry("DELETE /api/v1/work-logs/{id}", EVERYBODY),
            entry("POST /api/v1/work-logs/{id}/split", EVERYBODY),
            entry("POST /api/v1/work-logs/{id}/move", EVERYBODY),
            entry("PUT /api/v1/work-logs/{id}/approval", LEADERS),
            entry("GET /api/v1/work-logs/{id}/corrections", EVERYBODY),
            entry("POST /api/v1/work-logs/{id}/corrections", EVERYBODY),
            entry("POST /api/v1/work-logs/bulk", EVERYBODY),
            entry("POST /api/v1/work-logs/copy-week", EVERYBODY),
            entry("GET /api/v1/period-locks", EVERYBODY),
            entry("GET /api/v1/period-locks/{id}", EVERYBODY),
            entry("POST /api/v1/period-locks", LEADERS),
            entry("DELETE /api/v1/period-locks/{id}", LEADERS),
            entry("POST /api/v1/simulations", OFFICE),
            entry("GET /openapi", EVERYBODY),
            entry("POST /logout", EVERYBODY));

    /** Whether the request's route answers without a login. */
    static boolean isOpen(HttpRequest<?> request) {
        return route(request).map(Permissions::name).filter(OPEN::contains).isPresent();
    }

    /** {@code GET /api/v1/invoices/{number}}; a HEAD counts as its GET. */
    static String name(UriRouteInfo<?, ?> route) {
        HttpMethod method = route.getHttpMethod() == HttpMethod.HEAD ? HttpMethod.GET : route.getHttpMethod();
        return method + " " + route.getUriMatchTemplate().toPathString();
    }

    private static Optional<UriRouteInfo<?, ?>> route(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(UriRouteInfo.class::isInstance)
                .map(info -> (UriRouteInfo<?, ?>) info);
    }

    /** Where there is no route, those who are logged in may learn so; others are not told what is here. */
    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        boolean allowed = isOpen(request)
                || authentication != null
                        && route(request)
                                .map(route -> mayEnter(authentication, route))
                                .orElse(true);
        return Mono.just(allowed ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
    }

    private static boolean mayEnter(Authentication visitor, UriRouteInfo<?, ?> route) {
        String name = name(route);
        boolean carried = Visit.scopeOf(visitor)
                .map(scope -> !SESSION_ONLY.contains(name) && (scope == TokenScope.FULL || name.startsWith("GET ")))
                .orElse(true);
        return carried && holdsOneOf(visitor, ROLES.getOrDefault(name, Set.of()));
    }

    private static boolean holdsOneOf(Authentication authentication, Set<Role> roles) {
        return roles.stream().map(Role::name).anyMatch(authentication.getRoles()::contains);
    }

    /** Before all others: there is no second opinion. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
