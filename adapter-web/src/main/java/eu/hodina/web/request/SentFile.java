package eu.hodina.web.request;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What tells an import that is sent again from another.
 *
 * @param sha256 of the file
 * @param query how it is to be taken in
 */
@Serdeable
public record SentFile(String sha256, String query) {}
