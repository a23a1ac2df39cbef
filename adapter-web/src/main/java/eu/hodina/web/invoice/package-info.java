/** Documents over HTTP: made by hand, advances, corrections, penalties. */
@NullMarked
package eu.hodina.web.invoice;

import org.jspecify.annotations.NullMarked;
