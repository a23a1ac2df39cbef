/** {@code billing reconcile}: what statement files pay. */
@NullMarked
package eu.hodina.app.reconcile;

import org.jspecify.annotations.NullMarked;
