/**
 * What people should know without asking: budgets and allowances that are nearly used, and where that is kept.
 */
@NullMarked
package eu.hodina.application.notice;

import org.jspecify.annotations.NullMarked;
