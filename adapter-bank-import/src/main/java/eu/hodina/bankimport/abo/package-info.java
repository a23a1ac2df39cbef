/** ABO, also called GPC: the fixed columns of Czech banks become statements. */
@NullMarked
package eu.hodina.bankimport.abo;

import org.jspecify.annotations.NullMarked;
