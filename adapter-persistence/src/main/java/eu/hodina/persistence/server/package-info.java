/**
 * The database server itself: finding, starting, joining and stopping the MariaDB the program brings along, or the address of one that runs elsewhere.
 *
 * <p>A data folder holds {@code mariadb/} (the tables), {@code password} (for its owner alone), {@code server.log} (and the one before, {@code .1}),
 * {@code server.properties} (process and port), {@code programs/} (a locked file for each program that uses the server), and two locks: {@code guard.lock}
 * while a server is started, joined or left, {@code serve.lock} for the one {@code serve}. Locks are the operating system's, so they end with the process.
 */
@NullMarked
package eu.hodina.persistence.server;

import org.jspecify.annotations.NullMarked;
