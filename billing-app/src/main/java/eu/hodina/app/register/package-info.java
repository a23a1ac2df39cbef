/**
 * Public registers, asked over HTTP where an administrator switched them on: ARES and VIES.
 */
@NullMarked
package eu.hodina.app.register;

import org.jspecify.annotations.NullMarked;
