-- A document goes out by one mail of its own; what is sent again, a person sends.
SELECT 'invoice' AS kind, i.id, i.number, 'mails that brought it' AS place, NULL AS currency, 1 AS expected,
  COUNT(*) AS found
FROM mail m JOIN mail_invoice a ON a.mail_id = m.id JOIN invoice i ON i.id = a.invoice_id
  LEFT JOIN trail r ON r.kind = 'mail' AND r.subject = m.id AND r.version = 1
WHERE m.state = 'SENT' AND m.purpose = 'INVOICE' AND r.subject IS NULL
GROUP BY i.id, i.number
