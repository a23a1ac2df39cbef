package eu.hodina.web.exchange;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What tells an import that is sent again from another.
 *
 * @param sha256 of the file
 * @param query how it is to be taken in
 */
@Serdeable
record SentFile(String sha256, String query) {}
