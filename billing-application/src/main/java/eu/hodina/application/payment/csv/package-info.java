/**
 * How the tables that banks export are to be read: mappings of columns, those that stand ready for Czech banks, and
 * those that a firm keeps.
 */
@NullMarked
package eu.hodina.application.payment.csv;

import org.jspecify.annotations.NullMarked;
