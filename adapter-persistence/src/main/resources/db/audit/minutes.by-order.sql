-- Of each order and month: the minutes of the logs of days that a document bears, and what was charged for the order.
SELECT 'order' AS kind, o.id, o.number, x.month AS place, NULL AS currency, SUM(x.logged) AS expected,
  SUM(x.charged) AS found
FROM (SELECT l.order_id, DATE_FORMAT(l.work_date, '%Y-%m') AS month, COALESCE(k.minutes, l.minutes) AS logged,
    0 AS charged
  FROM (SELECT c.log_id, MAX(c.correction_id) AS correction_id
      FROM rated_period p JOIN rated_charge c ON c.rated_id = p.id
      WHERE p.revision = 0 AND EXISTS (SELECT 1 FROM rated_period q JOIN billed_line b ON b.rated_id = q.id
        WHERE q.client_key = p.client_key AND q.first_day = p.first_day AND q.day_after = p.day_after)
      GROUP BY c.log_id) d
    JOIN work_log l ON l.id = d.log_id LEFT JOIN work_correction k ON k.id = d.correction_id
  UNION ALL
  SELECT c.order_id, DATE_FORMAT(l.work_date, '%Y-%m'), 0, c.measured
  FROM rated_period p JOIN rated_charge c ON c.rated_id = p.id JOIN work_log l ON l.id = c.log_id
  WHERE p.revision = 0 AND EXISTS (SELECT 1 FROM rated_period q JOIN billed_line b ON b.rated_id = q.id
    WHERE q.client_key = p.client_key AND q.first_day = p.first_day AND q.day_after = p.day_after)) x
  JOIN orders o ON o.id = x.order_id
GROUP BY o.id, o.number, x.month
