-- What a rating left of an allowance is what the next one began with.
SELECT 'agreement' AS kind, a.agreement_id AS id, NULL AS number,
  CONCAT('period ', a.period, ', left before ', n.first_day) AS place, IF(a.in_time, NULL, p.currency) AS currency,
  a.remaining AS expected, COALESCE(b.granted, 0) AS found
FROM rated_period p
  JOIN rated_allowance a ON a.rated_id = p.id
  JOIN rated_period n ON n.client_key = p.client_key AND n.revision = 0 AND n.first_day = (SELECT MIN(x.first_day)
    FROM rated_period x WHERE x.client_key = p.client_key AND x.revision = 0 AND x.first_day > p.first_day)
  LEFT JOIN rated_allowance b ON b.rated_id = n.id AND b.agreement_id = a.agreement_id AND b.period = a.period
WHERE p.revision = 0 AND (b.rated_id IS NOT NULL OR a.remaining > 0)
