/** Those who order and pay, over HTTP. */
@NullMarked
package eu.hodina.web.client;

import org.jspecify.annotations.NullMarked;
