package eu.hodina.web.agreement;

import eu.hodina.application.Page;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of agreements. */
@Serdeable
record AgreementList(
        List<AgreementView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static AgreementList of(Page<ClientAgreement> page) {
        return new AgreementList(page.map(AgreementView::of).items(), Cursor.next(page));
    }
}
