-- Under one variable symbol one payment is awaited on an account.
SELECT 'variable-symbol' AS kind, d.variable_symbol AS id, MIN(d.number) AS number, d.account_iban AS place,
  NULL AS currency, 1 AS expected, COUNT(*) AS found
FROM (SELECT i.variable_symbol, i.account_iban, i.number, i.payable_minor
    - COALESCE((SELECT SUM(a.amount_minor) FROM allocation a WHERE a.invoice_id = i.id), 0)
    - COALESCE((SELECT SUM(e.amount_minor) FROM booking_difference e WHERE e.invoice_id = i.id), 0)
    - COALESCE((SELECT SUM(h.amount_minor) FROM hand_receipt h WHERE h.document_id = i.id), 0)
    - COALESCE((SELECT SUM(c.amount_minor) FROM credit_application c WHERE c.document_id = i.id), 0) AS rest
  FROM invoice i JOIN invoice_state s ON s.invoice_id = i.id
  WHERE s.state IN ('ISSUED', 'SENT') AND i.payable_minor > 0) d
WHERE d.rest > 0
GROUP BY d.account_iban, d.variable_symbol
