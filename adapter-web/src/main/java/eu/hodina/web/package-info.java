/**
 * HTTP to use cases: the JSON API and the pages, behind one table of who may enter where. What starts a server needs of
 * this module is in {@link eu.hodina.web.access.Argon2Passwords} and in the use cases that its controllers ask for.
 */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Hodina",
                        version = "1",
                        description =
                                "Invoices of a service firm. All but /health and /login needs a session cookie, or"
                                        + " Authorization: Bearer with a token of POST /api/v1/me/tokens;"
                                        + " errors are application/problem+json (RFC 9457).",
                        license = @License(name = "Apache-2.0")))
@NullMarked
package eu.hodina.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import org.jspecify.annotations.NullMarked;
