/** Errors in one shape, application/problem+json (RFC 9457). */
@NullMarked
package eu.hodina.web.problem;

import org.jspecify.annotations.NullMarked;
