/** What the program does by itself, when, and on which of several nodes. */
@NullMarked
package eu.hodina.app.schedule;

import org.jspecify.annotations.NullMarked;
