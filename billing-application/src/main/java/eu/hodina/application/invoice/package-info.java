/**
 * From rated lines to issued documents: numbers drawn without a gap, files rendered once.
 */
@NullMarked
package eu.hodina.application.invoice;

import org.jspecify.annotations.NullMarked;
