/** What every store has to keep: a class a port, run against the twins and against each real store. */
@NullMarked
package eu.hodina.application.contract;

import org.jspecify.annotations.NullMarked;
