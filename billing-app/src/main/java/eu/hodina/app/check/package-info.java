/** {@code billing check}: the laws of conservation over the program's database. */
@NullMarked
package eu.hodina.app.check;

import org.jspecify.annotations.NullMarked;
