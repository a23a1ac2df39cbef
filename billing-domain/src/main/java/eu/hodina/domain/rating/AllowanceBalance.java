package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;

/**
 * What became of an allowance in a run: granted = used + lost + left. The next run's opening comes from it.
 *
 * @param allowance which one: the agreement and the first day of its period
 * @param granted what the run began with
 * @param used what the charges of the run drew
 * @param lost what the cap took, or what expired by the period's last day
 * @param left what the next run may draw
 */
public record AllowanceBalance(AgreementPeriod allowance, Allowed granted, Allowed used, Allowed lost, Allowed left) {}
