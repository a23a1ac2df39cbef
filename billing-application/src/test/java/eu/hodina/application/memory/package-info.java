/** The in-memory twins of the ports: what a program that embeds Hodina, and every test without a database, starts with. */
@NullMarked
package eu.hodina.application.memory;

import org.jspecify.annotations.NullMarked;
