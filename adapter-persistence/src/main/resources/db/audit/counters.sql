-- The counters of documents; those of orders are not among them.
SELECT c.firm_id, IF(c.series = f.series_code, 'INVOICE', c.series) AS series, c.year, c.last, c.series AS code
FROM number_counter c JOIN firm f ON f.id = c.firm_id
WHERE c.series = f.series_code
  OR c.series IN ('PROFORMA', 'PAYMENT_TAX_DOCUMENT', 'CREDIT_NOTE', 'DEBIT_NOTE', 'PENALTY')
