-- A fee that a rating says it billed stands on a line of that rating, with its amount.
SELECT 'agreement' AS kind, f.agreement_id AS id, NULL AS number, CONCAT('fee of ', f.period) AS place, p.currency,
  f.amount_minor AS expected, COALESCE(SUM(l.net_minor), 0) AS found
FROM rated_fee f JOIN rated_period p ON p.id = f.rated_id
  LEFT JOIN rated_line l ON l.rated_id = f.rated_id AND l.kind = 'FEE' AND l.key_text = f.agreement_id
    AND l.fee_period = f.period
GROUP BY f.agreement_id, f.period, f.revision, p.currency, f.amount_minor
