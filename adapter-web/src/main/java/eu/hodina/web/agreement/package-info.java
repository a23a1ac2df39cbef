/** Agreements with clients, how they stand and what they make due, over HTTP. */
@NullMarked
package eu.hodina.web.agreement;

import org.jspecify.annotations.NullMarked;
