-- Each log of days that a document bears: its minutes, or those of the correction by which it was charged, and what its
-- charges measured.
SELECT 'work-log' AS kind, c.log_id AS id, NULL AS number, CONCAT('order ', o.number) AS place, NULL AS currency,
  COALESCE(k.minutes, l.minutes) AS expected, c.measured AS found
FROM (SELECT x.rated_id, x.log_id, MAX(x.correction_id) AS correction_id, SUM(x.measured) AS measured
    FROM rated_period p JOIN rated_charge x ON x.rated_id = p.id
    WHERE p.revision = 0 AND EXISTS (SELECT 1 FROM rated_period q JOIN billed_line b ON b.rated_id = q.id
      WHERE q.client_key = p.client_key AND q.first_day = p.first_day AND q.day_after = p.day_after)
    GROUP BY x.rated_id, x.log_id) c
  JOIN work_log l ON l.id = c.log_id
  JOIN orders o ON o.id = l.order_id
  LEFT JOIN work_correction k ON k.id = c.correction_id
