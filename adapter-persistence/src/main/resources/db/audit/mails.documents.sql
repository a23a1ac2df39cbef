-- No mail is to go, or went, about a document that is cancelled.
SELECT 'mail' AS kind, m.id, i.number, 'documents that hold' AS place, NULL AS currency, 1 AS expected,
  (s.state IN ('ISSUED', 'SENT')) AS found
FROM mail m JOIN mail_invoice a ON a.mail_id = m.id JOIN invoice i ON i.id = a.invoice_id
  LEFT JOIN invoice_state s ON s.invoice_id = i.id
WHERE m.state IN ('QUEUED', 'SENDING', 'SENT')
