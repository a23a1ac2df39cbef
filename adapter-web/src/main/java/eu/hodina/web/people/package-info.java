/** The people who work, over HTTP. */
@NullMarked
package eu.hodina.web.people;

import org.jspecify.annotations.NullMarked;
