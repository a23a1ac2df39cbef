-- Of each allowance in each rating: granted = used + lost + left.
SELECT 'agreement' AS kind, a.agreement_id AS id, NULL AS number,
  CONCAT('period ', a.period, ', rated from ', p.first_day) AS place, IF(a.in_time, NULL, p.currency) AS currency,
  a.granted AS expected, a.used + a.lost + a.remaining AS found
FROM rated_allowance a JOIN rated_period p ON p.id = a.rated_id
