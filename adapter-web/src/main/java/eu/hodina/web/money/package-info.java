/** Exchange rates and rates of VAT, over HTTP. */
@NullMarked
package eu.hodina.web.money;

import org.jspecify.annotations.NullMarked;
