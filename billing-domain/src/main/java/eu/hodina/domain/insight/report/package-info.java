/** The one frame of all reports: typed columns, rows of cells, and totals that are the sums of the rows that are shown. */
@NullMarked
package eu.hodina.domain.insight.report;

import org.jspecify.annotations.NullMarked;
