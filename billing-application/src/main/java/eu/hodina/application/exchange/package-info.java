/**
 * What comes in from files: all of a file or nothing of it, and every reason why not at once.
 */
@NullMarked
package eu.hodina.application.exchange;

import org.jspecify.annotations.NullMarked;
