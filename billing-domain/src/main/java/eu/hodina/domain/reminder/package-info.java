/** Who is to be reminded of what today: the levels, their days, and why an overdue invoice is left alone. */
@NullMarked
package eu.hodina.domain.reminder;

import org.jspecify.annotations.NullMarked;
