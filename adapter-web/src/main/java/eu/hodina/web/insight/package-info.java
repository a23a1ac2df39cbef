/** Reports as JSON and as files. */
@NullMarked
package eu.hodina.web.insight;

import org.jspecify.annotations.NullMarked;
