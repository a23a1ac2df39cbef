-- A file of a document that a mail took along is there.
SELECT 'mail' AS kind, m.id, i.number, CONCAT('attachment ', a.media_type) AS place, NULL AS currency, 1 AS expected,
  EXISTS (SELECT 1 FROM invoice_file f WHERE f.invoice_id = a.invoice_id AND f.media_type = a.media_type) AS found
FROM mail m JOIN mail_file a ON a.mail_id = m.id JOIN invoice i ON i.id = a.invoice_id
WHERE m.state = 'SENT'
