-- The minutes of a log that an allowance of time covers are those that it drew.
SELECT 'work-log' AS kind, x.log_id AS id, NULL AS number, CONCAT('rating ', x.rated_id) AS place, NULL AS currency,
  SUM(x.covered) AS expected, SUM(x.drawn) AS found
FROM (SELECT rated_id, log_id, billed AS covered, 0 AS drawn FROM rated_charge WHERE disposition = 'COVERED'
  UNION ALL
  SELECT d.rated_id, d.log_id, 0, d.drawn FROM rated_draw d JOIN rated_allowance a ON a.rated_id = d.rated_id
    AND a.agreement_id = d.agreement_id AND a.period = d.period WHERE a.in_time) x
GROUP BY x.rated_id, x.log_id
