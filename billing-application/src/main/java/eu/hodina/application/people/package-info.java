/**
 * Workers, and where they are kept.
 */
@NullMarked
package eu.hodina.application.people;

import org.jspecify.annotations.NullMarked;
