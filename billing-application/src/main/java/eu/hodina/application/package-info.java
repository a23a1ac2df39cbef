/**
 * The use cases and what they all stand on: transactions and identities.
 */
@NullMarked
package eu.hodina.application;

import org.jspecify.annotations.NullMarked;
