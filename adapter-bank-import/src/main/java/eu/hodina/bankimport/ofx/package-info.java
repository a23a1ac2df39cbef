/**
 * Open Financial Exchange: version 1, which is SGML without end tags, and version 2, which is XML and often written
 * as if it were version 1.
 */
@NullMarked
package eu.hodina.bankimport.ofx;

import org.jspecify.annotations.NullMarked;
