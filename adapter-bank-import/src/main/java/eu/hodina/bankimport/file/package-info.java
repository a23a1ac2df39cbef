/**
 * What the readers of all formats share: a file's first bytes, its encoding, its lines, warnings, and the symbols in
 * its texts.
 */
@NullMarked
package eu.hodina.bankimport.file;

import org.jspecify.annotations.NullMarked;
