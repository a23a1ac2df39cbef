-- The number of each document: what stands behind the year is its counter.
SELECT i.firm_id, IF(i.kind = 'SIMPLIFIED_INVOICE', 'INVOICE', i.kind) AS series, YEAR(i.issue_date) AS year,
  CAST(SUBSTRING(i.number, LOCATE(YEAR(i.issue_date), i.number) + 4) AS UNSIGNED) AS counter, i.number
FROM invoice i
ORDER BY 1, 2, 3, 4, 5
