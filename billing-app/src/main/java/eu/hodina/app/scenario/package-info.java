/**
 * Scenario files: worked cases of the rating engine as JSON (rating.md, "Scenario files"). A strict reader, a writer of
 * results, a comparison, and the command {@code rate}. Needs neither Micronaut nor a database.
 */
@NullMarked
package eu.hodina.app.scenario;

import org.jspecify.annotations.NullMarked;
