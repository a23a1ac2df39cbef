/**
 * The outbox: a use case writes a mail within its transaction, a dispatcher sends it afterwards.
 */
@NullMarked
package eu.hodina.application.mail;

import org.jspecify.annotations.NullMarked;
