/** What people should know without asking, over HTTP. */
@NullMarked
package eu.hodina.web.notice;

import org.jspecify.annotations.NullMarked;
