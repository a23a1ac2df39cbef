/**
 * Activities and price lists, and where they are kept.
 */
@NullMarked
package eu.hodina.application.catalog;

import org.jspecify.annotations.NullMarked;
