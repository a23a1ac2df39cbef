/**
 * Who changed what: an append-only record of every change, which is also what tells one version of a thing from the next.
 */
@NullMarked
package eu.hodina.application.trail;

import org.jspecify.annotations.NullMarked;
