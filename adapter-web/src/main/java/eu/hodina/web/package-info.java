/**
 * HTTP to use cases: the JSON API and the pages, behind one table of who may enter where. What starts a server needs of
 * this module is in {@link eu.hodina.web.access.Argon2Passwords} and in the use cases that its controllers ask for.
 */
@NullMarked
package eu.hodina.web;

import org.jspecify.annotations.NullMarked;
