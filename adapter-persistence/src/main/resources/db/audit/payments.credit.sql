-- No client used or was paid back more credit than there was.
SELECT 'client' AS kind, c.id, c.code AS number, 'credit, at least 0' AS place, x.currency,
  GREATEST(x.amount_minor, 0) AS expected, x.amount_minor AS found
FROM (SELECT client_id, currency, SUM(unallocated_minor) AS amount_minor FROM booking GROUP BY client_id, currency) x
  JOIN client c ON c.id = x.client_id
