/** What comes back by mail, over HTTP. */
@NullMarked
package eu.hodina.web.answer;

import org.jspecify.annotations.NullMarked;
