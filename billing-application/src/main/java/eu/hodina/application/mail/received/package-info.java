/**
 * What comes back: answers, messages that machines send by themselves, and mails that did not arrive.
 */
@NullMarked
package eu.hodina.application.mail.received;

import org.jspecify.annotations.NullMarked;
