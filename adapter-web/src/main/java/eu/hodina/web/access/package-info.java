/** Who is asking and what they may: passwords, the session cookie, the table of permissions, headers. */
@NullMarked
package eu.hodina.web.access;

import org.jspecify.annotations.NullMarked;
