/**
 * The world of the demo: an invented firm, its clients and orders, three months of work, and the bank's answer to the
 * invoices. Every company, person and account in it is made up; mail addresses end in {@code .example} (RFC 2606).
 */
@NullMarked
package eu.hodina.app.demo;

import org.jspecify.annotations.NullMarked;
