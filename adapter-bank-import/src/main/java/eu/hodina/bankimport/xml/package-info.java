/** Walks XML files that nobody vouches for, and tells which statement stands in them. */
@NullMarked
package eu.hodina.bankimport.xml;

import org.jspecify.annotations.NullMarked;
