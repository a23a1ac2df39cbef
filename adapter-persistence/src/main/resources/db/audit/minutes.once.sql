-- In how many ratings that hold a log is charged.
SELECT 'work-log' AS kind, c.log_id AS id, NULL AS number, 'ratings that hold' AS place, NULL AS currency,
  1 AS expected, COUNT(DISTINCT c.rated_id) AS found
FROM rated_charge c JOIN rated_period p ON p.id = c.rated_id AND p.revision = 0
GROUP BY c.log_id
