-- How many logs a rating that holds took in, and how many of them are charged.
SELECT 'rated-period' AS kind, p.id, k.code AS number, CONCAT('logs from ', p.first_day) AS place, NULL AS currency,
  p.logs AS expected, COUNT(DISTINCT c.log_id) AS found
FROM rated_period p LEFT JOIN client k ON k.id = p.client_id LEFT JOIN rated_charge c ON c.rated_id = p.id
WHERE p.revision = 0
GROUP BY p.id, k.code, p.first_day, p.logs
