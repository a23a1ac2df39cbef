/**
 * The command that shows what is in a bank's statement file; it needs no database.
 */
@NullMarked
package eu.hodina.app.statement;

import org.jspecify.annotations.NullMarked;
