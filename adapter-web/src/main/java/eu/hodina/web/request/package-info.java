/** What all requests of the API have in common: who asks, which version is meant, what was asked before. */
@NullMarked
package eu.hodina.web.request;

import org.jspecify.annotations.NullMarked;
