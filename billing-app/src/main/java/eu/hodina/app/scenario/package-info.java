/**
 * Scenario files on the command line: {@code rate} rates them or checks them against what they expect, {@code simulate}
 * compares them with what they would be. Needs neither Micronaut nor a database.
 */
@NullMarked
package eu.hodina.app.scenario;

import org.jspecify.annotations.NullMarked;
