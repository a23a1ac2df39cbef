/**
 * Statement files of banks become the domain's statements: told by their content, read in constant memory, refused
 * with the place where they are broken.
 */
@NullMarked
package eu.hodina.bankimport;

import org.jspecify.annotations.NullMarked;
