package eu.hodina.web.agreement;

import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.money.VatRate;
import java.util.Optional;

/** What retainers and packages have alike: what is included, and the rate of VAT. */
record Included(Optional<Allowed> allowed, Optional<VatRate> vatRate) {}
