-- A reminder that counts is a mail that reminds, about that document.
SELECT 'invoice' AS kind, i.id, i.number, CONCAT('reminder of level ', r.level) AS place, NULL AS currency, 1 AS expected,
  EXISTS (SELECT 1 FROM mail m JOIN mail_invoice a ON a.mail_id = m.id
    WHERE m.id = r.mail_id AND m.purpose = 'REMINDER' AND a.invoice_id = r.invoice_id) AS found
FROM sent_reminder r JOIN invoice i ON i.id = r.invoice_id
