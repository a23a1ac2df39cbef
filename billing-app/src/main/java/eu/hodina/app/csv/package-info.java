/**
 * Files of comma-separated values (RFC 4180), strictly: UTF-8, a header, quotes that are closed.
 */
@NullMarked
package eu.hodina.app.csv;

import org.jspecify.annotations.NullMarked;
