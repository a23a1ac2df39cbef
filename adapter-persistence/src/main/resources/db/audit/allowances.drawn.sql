-- What logs drew from an allowance in a rating is what was used of it.
SELECT 'agreement' AS kind, a.agreement_id AS id, NULL AS number,
  CONCAT('period ', a.period, ', rated from ', p.first_day) AS place, IF(a.in_time, NULL, p.currency) AS currency,
  a.used AS expected, COALESCE(d.drawn, 0) AS found
FROM rated_allowance a JOIN rated_period p ON p.id = a.rated_id
  LEFT JOIN (SELECT rated_id, agreement_id, period, SUM(drawn) AS drawn FROM rated_draw
    GROUP BY rated_id, agreement_id, period) d
    ON d.rated_id = a.rated_id AND d.agreement_id = a.agreement_id AND d.period = a.period
