/**
 * Who may come in: users, roles and sessions.
 */
@NullMarked
package eu.hodina.application.access;

import org.jspecify.annotations.NullMarked;
