/** The issuers, over HTTP. */
@NullMarked
package eu.hodina.web.firm;

import org.jspecify.annotations.NullMarked;
