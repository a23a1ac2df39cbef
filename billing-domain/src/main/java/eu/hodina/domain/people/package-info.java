/**
 * Workers and what an hour of theirs costs the firm, with validity.
 */
@NullMarked
package eu.hodina.domain.people;

import org.jspecify.annotations.NullMarked;
