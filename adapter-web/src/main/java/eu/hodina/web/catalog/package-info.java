/** Activities, products, price lists and the price index, over HTTP. */
@NullMarked
package eu.hodina.web.catalog;

import org.jspecify.annotations.NullMarked;
