-- A document that was issued more than an hour before ? has its page and its ISDOC.
SELECT 'invoice' AS kind, i.id, i.number, t.media_type AS place, NULL AS currency, 1 AS expected,
  (f.invoice_id IS NOT NULL) AS found
FROM invoice i JOIN invoice_state s ON s.invoice_id = i.id AND s.state <> 'DRAFT'
  CROSS JOIN (SELECT 'application/pdf' AS media_type UNION ALL SELECT 'application/x-isdoc') t
  LEFT JOIN invoice_file f ON f.invoice_id = i.id AND f.media_type = t.media_type
  LEFT JOIN trail r ON r.kind = 'invoice' AND r.subject = i.id AND r.version = 1
WHERE COALESCE(r.changed_at, i.issue_date + INTERVAL 1 DAY) < ? - INTERVAL 1 HOUR
