/**
 * Mails leave the house: to an SMTP server, or as files into a folder. Both send the same message.
 */
@NullMarked
package eu.hodina.mail;

import org.jspecify.annotations.NullMarked;
