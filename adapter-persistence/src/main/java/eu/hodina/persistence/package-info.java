/**
 * The ports of the application over MariaDB: rows that mirror tables, hand-written mapping, the schema in {@code
 * db/changelog}. Tables are named by the rooms of the domain.
 */
@NullMarked
package eu.hodina.persistence;

import org.jspecify.annotations.NullMarked;
