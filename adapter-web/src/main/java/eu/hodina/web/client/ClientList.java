package eu.hodina.web.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.domain.client.Client;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of clients. */
@Serdeable
record ClientList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ClientView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static ClientList of(Page<Client> page) {
        return new ClientList(page.map(ClientView::of).items(), Cursor.next(page));
    }
}
