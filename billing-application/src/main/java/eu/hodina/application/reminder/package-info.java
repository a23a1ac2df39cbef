/**
 * What was reminded, and the letters that are due.
 */
@NullMarked
package eu.hodina.application.reminder;

import org.jspecify.annotations.NullMarked;
