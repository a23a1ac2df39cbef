/**
 * Clients, and where they are kept.
 */
@NullMarked
package eu.hodina.application.client;

import org.jspecify.annotations.NullMarked;
