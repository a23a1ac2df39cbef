/**
 * Puts the house together: the command line, the configuration, the object graph. The only room that knows them all.
 */
@NullMarked
package eu.hodina.app;

import org.jspecify.annotations.NullMarked;
