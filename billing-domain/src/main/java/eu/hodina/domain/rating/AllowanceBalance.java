package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;

/**
 * What became of an allowance in a run: granted = used + lost + left. The next run's opening comes from it.
 *
 * @param granted what the run began with
 * @param lost what the cap took, or what expired by the period's last day
 */
public record AllowanceBalance(AgreementPeriod allowance, Allowed granted, Allowed used, Allowed lost, Allowed left) {}
