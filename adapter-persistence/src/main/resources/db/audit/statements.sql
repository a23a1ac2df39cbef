-- Each statement that says how it opens and closes; what moved by it, and by all files on its account and days.
SELECT s.id, s.file, s.currency, s.opening, s.closing,
  COALESCE((SELECT SUM(CAST(t.amount AS DECIMAL(38, 8))) FROM bank_transaction t
    WHERE t.statement_id = s.id AND t.status = 'BOOKED'), 0) AS own,
  COALESCE((SELECT SUM(CAST(t.amount AS DECIMAL(38, 8))) FROM bank_transaction t
    WHERE t.account = COALESCE(s.ours, s.account) AND t.day BETWEEN s.from_day AND s.to_day AND t.status = 'BOOKED'), 0) AS of_days
FROM bank_statement s
WHERE s.opening IS NOT NULL AND s.closing IS NOT NULL
