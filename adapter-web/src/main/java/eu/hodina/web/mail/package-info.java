/** The outbox, the mails of clients and the templates that they are worded by. */
@NullMarked
package eu.hodina.web.mail;

import org.jspecify.annotations.NullMarked;
