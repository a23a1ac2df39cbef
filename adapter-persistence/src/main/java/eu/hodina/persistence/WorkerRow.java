package eu.hodina.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A row of {@code worker}. */
@MappedEntity("worker")
record WorkerRow(@Id UUID id, String code, String name, String email) {}
