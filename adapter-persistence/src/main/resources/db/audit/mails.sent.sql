-- A document that was handed over has a mail that went out, or a person who said that they did it.
SELECT 'invoice' AS kind, i.id, i.number, 'handed over by mail or by hand' AS place, NULL AS currency, 1 AS expected,
  (EXISTS (SELECT 1 FROM mail_invoice a JOIN mail m ON m.id = a.mail_id AND m.state = 'SENT'
      AND m.purpose IN ('INVOICE', 'MESSAGE') WHERE a.invoice_id = i.id)
    OR EXISTS (SELECT 1 FROM trail_field f WHERE f.kind = 'invoice' AND f.subject = i.id AND f.path = 'state'
      AND f.now_is = 'SENT')) AS found
FROM invoice i JOIN invoice_state s ON s.invoice_id = i.id AND s.state = 'SENT'
