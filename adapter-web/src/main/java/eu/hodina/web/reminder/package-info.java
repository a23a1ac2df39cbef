/** Reminders over HTTP: policies, marks, the plan of a day, runs, releases, what was sent. */
@NullMarked
package eu.hodina.web.reminder;

import org.jspecify.annotations.NullMarked;
