package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.money.Money;

/**
 * What a charge drew from an agreement's allowances of money, more than 0.
 *
 * @param agreement whose allowance paid
 * @param amount more than 0
 */
public record Credit(AgreementId agreement, Money amount) {}
