-- No mail brought a document that is cancelled: what went out is sent, and is corrected by others.
SELECT 'mail' AS kind, m.id, i.number, 'document that it brought is sent' AS place, NULL AS currency, 1 AS expected,
  (COALESCE(s.state, '') = 'SENT') AS found
FROM mail m JOIN mail_invoice a ON a.mail_id = m.id JOIN invoice i ON i.id = a.invoice_id
  LEFT JOIN invoice_state s ON s.invoice_id = i.id
WHERE m.state = 'SENT' AND m.purpose IN ('INVOICE', 'MESSAGE')
