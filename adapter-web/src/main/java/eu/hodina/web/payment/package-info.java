/** Bank statements, what payments look like, what is decided on them, and credits, over HTTP. */
@NullMarked
package eu.hodina.web.payment;

import org.jspecify.annotations.NullMarked;
