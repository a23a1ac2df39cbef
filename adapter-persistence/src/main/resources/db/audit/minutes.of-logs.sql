-- Charges and draws of days that a document bears, whose log is not there.
SELECT 'work-log' AS kind, c.log_id AS id, NULL AS number, CONCAT('charge of rating ', c.rated_id) AS place,
  NULL AS currency, 1 AS expected, 0 AS found
FROM rated_period p JOIN rated_charge c ON c.rated_id = p.id LEFT JOIN work_log l ON l.id = c.log_id
WHERE p.revision = 0 AND l.id IS NULL AND EXISTS (SELECT 1 FROM rated_period q JOIN billed_line b ON b.rated_id = q.id
  WHERE q.client_key = p.client_key AND q.first_day = p.first_day AND q.day_after = p.day_after)
UNION ALL
SELECT 'work-log', d.log_id, NULL, CONCAT('draw of rating ', d.rated_id), NULL, 1, 0
FROM rated_period p JOIN rated_draw d ON d.rated_id = p.id LEFT JOIN work_log l ON l.id = d.log_id
WHERE p.revision = 0 AND l.id IS NULL AND EXISTS (SELECT 1 FROM rated_period q JOIN billed_line b ON b.rated_id = q.id
  WHERE q.client_key = p.client_key AND q.first_day = p.first_day AND q.day_after = p.day_after)
