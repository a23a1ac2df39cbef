/** Fio banka's interface, asked for what moved on accounts where an administrator gave their tokens. */
@NullMarked
package eu.hodina.app.fio;

import org.jspecify.annotations.NullMarked;
