package eu.hodina.web.invoice;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** All repo rates that are known. */
@Serdeable
record RepoRateList(List<RepoRateView> items) {}
