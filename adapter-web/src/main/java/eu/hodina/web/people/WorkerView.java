package eu.hodina.web.people;

import eu.hodina.domain.people.Worker;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A worker as the API shows it: without the costs. */
@Serdeable
record WorkerView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "novak") String code,
        @Schema(example = "Jana Nováková") String name,
        @Schema(example = "jana@firma.example") String email) {

    static WorkerView of(Worker worker) {
        return new WorkerView(worker.id().value(), worker.code(), worker.name(), worker.email());
    }
}
