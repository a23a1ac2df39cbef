/**
 * Mails about what clients have agreed on: allowances that are nearly used, statements of retainers.
 */
@NullMarked
package eu.hodina.application.mail.allowance;

import org.jspecify.annotations.NullMarked;
