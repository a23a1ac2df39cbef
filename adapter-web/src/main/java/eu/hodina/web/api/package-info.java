/** The JSON API: health, invoices with their files, and the OpenAPI document. */
@NullMarked
package eu.hodina.web.api;

import org.jspecify.annotations.NullMarked;
