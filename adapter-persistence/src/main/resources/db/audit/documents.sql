-- Each document with the sums of its lines, a row a category and rate; the rows of a document stand together.
SELECT i.id, i.number, i.kind, i.currency, i.prices, i.rounding, i.net_minor, i.vat_minor, i.total_minor,
  i.deducted_minor, i.rounding_minor, i.payable_minor,
  COALESCE((SELECT SUM(d.amount_minor) FROM invoice_deduction d WHERE d.invoice_id = i.id), 0) AS deductions,
  l.vat_category, l.vat_rate, COALESCE(SUM(l.amount_minor), 0) AS amount_minor
FROM invoice i LEFT JOIN invoice_line l ON l.invoice_id = i.id
GROUP BY i.id, l.vat_category, l.vat_rate
ORDER BY i.id
