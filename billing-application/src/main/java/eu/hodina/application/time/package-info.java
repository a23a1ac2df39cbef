/**
 * Work logs, and where they are kept.
 */
@NullMarked
package eu.hodina.application.time;

import org.jspecify.annotations.NullMarked;
