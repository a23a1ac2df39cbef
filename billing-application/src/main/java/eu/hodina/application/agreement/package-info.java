/**
 * Agreements with clients: offered, agreed, changed, ended, renewed, and where they are kept.
 */
@NullMarked
package eu.hodina.application.agreement;

import org.jspecify.annotations.NullMarked;
