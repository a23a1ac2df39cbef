/** The audit: laws that must hold over all that is kept, and the use case that proves them or names each breach. */
@NullMarked
package eu.hodina.application.insight.check;

import org.jspecify.annotations.NullMarked;
