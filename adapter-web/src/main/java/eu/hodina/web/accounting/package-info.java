/** What the accountant takes away, over HTTP. */
@NullMarked
package eu.hodina.web.accounting;

import org.jspecify.annotations.NullMarked;
