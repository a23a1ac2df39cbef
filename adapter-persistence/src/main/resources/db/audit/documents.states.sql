-- Each document has a state, of those that a document with a number can have, and at least one line.
SELECT 'invoice' AS kind, i.id, i.number, 'state of an issued document' AS place, NULL AS currency, 1 AS expected,
  (COALESCE(s.state, 'DRAFT') <> 'DRAFT') AS found
FROM invoice i LEFT JOIN invoice_state s ON s.invoice_id = i.id
UNION ALL
SELECT 'invoice', i.id, i.number, 'lines, at least one', NULL, 1,
  EXISTS (SELECT 1 FROM invoice_line l WHERE l.invoice_id = i.id)
FROM invoice i
