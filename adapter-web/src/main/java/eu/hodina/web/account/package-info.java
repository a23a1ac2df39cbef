/** Users and what is theirs: passwords, tokens for programs, and the trail of who changed what. */
@NullMarked
package eu.hodina.web.account;

import org.jspecify.annotations.NullMarked;
