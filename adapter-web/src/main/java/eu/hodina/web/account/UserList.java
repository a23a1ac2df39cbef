package eu.hodina.web.account;

import eu.hodina.application.Page;
import eu.hodina.application.access.User;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of users. */
@Serdeable
record UserList(
        List<UserView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static UserList of(Page<User> page) {
        return new UserList(page.map(UserView::of).items(), Cursor.next(page));
    }
}
