/** How other servers are asked. */
@NullMarked
package eu.hodina.app.http;

import org.jspecify.annotations.NullMarked;
