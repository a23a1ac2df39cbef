/** How the raw values of {@code EXPECTED.json} are compared with what was read, format by format. */
@NullMarked
package eu.hodina.bankimport.expected;

import org.jspecify.annotations.NullMarked;
