/** Orders, their tasks, and what is billed with them beside work, over HTTP. */
@NullMarked
package eu.hodina.web.order;

import org.jspecify.annotations.NullMarked;
