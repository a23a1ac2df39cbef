/** Files of things and work, in and out, over HTTP. */
@NullMarked
package eu.hodina.web.exchange;

import org.jspecify.annotations.NullMarked;
