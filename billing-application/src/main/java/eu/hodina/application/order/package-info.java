/**
 * Orders and tasks, and where they are kept.
 */
@NullMarked
package eu.hodina.application.order;

import org.jspecify.annotations.NullMarked;
