/**
 * The database server itself: finding, starting, joining and stopping the MariaDB the program brings along, or the address of one that runs elsewhere.
 */
@NullMarked
package eu.hodina.persistence.server;

import org.jspecify.annotations.NullMarked;
