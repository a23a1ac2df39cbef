-- Each rated line of work, in every rating: its amount and minutes, and those of its charges.
SELECT 'rated-line' AS kind, l.rated_id AS id, NULL AS number, CONCAT('line ', l.position, IF(m.what = 1, ', amount',
    ', minutes')) AS place, IF(m.what = 1, p.currency, NULL) AS currency,
  IF(m.what = 1, l.net_minor, l.minutes) AS expected,
  COALESCE(IF(m.what = 1, c.amount_minor, c.billed), 0) AS found
FROM rated_line l JOIN rated_period p ON p.id = l.rated_id
  LEFT JOIN (SELECT rated_id, line, SUM(amount_minor) AS amount_minor, SUM(billed) AS billed FROM rated_charge
    WHERE line IS NOT NULL GROUP BY rated_id, line) c ON c.rated_id = l.rated_id AND c.line = l.position
  CROSS JOIN (SELECT 1 AS what UNION ALL SELECT 2) m
WHERE l.kind = 'WORK'
