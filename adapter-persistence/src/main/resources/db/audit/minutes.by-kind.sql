-- What is not billed by time bears no amount and stands on no line; and it is so by the log it comes from.
SELECT 'work-log' AS kind, c.log_id AS id, NULL AS number, CONCAT('amount as ', c.disposition) AS place,
  p.currency, 0 AS expected, c.amount_minor AS found
FROM rated_charge c JOIN rated_period p ON p.id = c.rated_id
WHERE c.disposition <> 'BILLABLE' AND c.amount_minor <> 0
UNION ALL
SELECT 'work-log', c.log_id, NULL, CONCAT('lines as ', c.disposition), NULL, 0, 1
FROM rated_charge c WHERE c.disposition <> 'BILLABLE' AND c.line IS NOT NULL
UNION ALL
SELECT 'work-log', c.log_id, NULL, CONCAT('minutes as ', c.disposition, ' of ', l.kind, ' work'), NULL, 0, c.measured
FROM rated_charge c JOIN rated_period p ON p.id = c.rated_id AND p.revision = 0 JOIN work_log l ON l.id = c.log_id
  JOIN orders o ON o.id = l.order_id LEFT JOIN work_correction k ON k.id = c.correction_id
WHERE EXISTS (SELECT 1 FROM rated_period q JOIN billed_line b ON b.rated_id = q.id
    WHERE q.client_key = p.client_key AND q.first_day = p.first_day AND q.day_after = p.day_after)
  AND (c.disposition = 'REWORK' AND l.kind <> 'REWORK'
    OR c.disposition = 'INTERNAL' AND l.kind <> 'INTERNAL'
    OR c.disposition <> 'INTERNAL' AND c.disposition <> 'WRITTEN_OFF' AND l.kind = 'INTERNAL'
    OR c.disposition = 'WRITTEN_OFF' AND IF(k.id IS NULL, l.write_off, k.write_off) IS NULL AND o.state <> 'CANCELLED')
