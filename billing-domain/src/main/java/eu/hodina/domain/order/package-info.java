/**
 * What a client ordered (zakázka) and the tasks it is divided into.
 */
@NullMarked
package eu.hodina.domain.order;

import org.jspecify.annotations.NullMarked;
