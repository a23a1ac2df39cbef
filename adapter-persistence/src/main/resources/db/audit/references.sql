-- What names something, where no key of the schema holds it: it is there.
SELECT 'work-correction' AS kind, k.id, NULL AS number, CONCAT('corrects ', k.corrects_id) AS place, NULL AS currency,
  1 AS expected, 0 AS found
FROM work_correction k LEFT JOIN work_log l ON l.id = k.corrects_id LEFT JOIN work_correction o ON o.id = k.corrects_id
WHERE l.id IS NULL AND o.id IS NULL
UNION ALL
SELECT 'work-correction', k.id, NULL, 'order and day of its log', NULL, 1, 0
FROM work_correction k JOIN work_log l ON l.id = k.log_id
WHERE l.order_id <> k.order_id OR l.work_date <> k.work_date
UNION ALL
SELECT 'rated-period', c.rated_id, NULL, CONCAT('correction ', c.correction_id), NULL, 1, 0
FROM rated_charge c JOIN rated_period p ON p.id = c.rated_id AND p.revision = 0
  LEFT JOIN work_correction k ON k.id = c.correction_id
WHERE c.correction_id IS NOT NULL AND k.id IS NULL
UNION ALL
SELECT 'invoice', t.document_id, NULL, CONCAT('payment ', t.receipt_id), NULL, 1, 0
FROM advance_tax_document t
  LEFT JOIN allocation a ON a.payment_id = t.receipt_id AND a.invoice_id = t.proforma_id
  LEFT JOIN hand_receipt h ON h.id = t.receipt_id AND h.document_id = t.proforma_id
WHERE a.payment_id IS NULL AND h.id IS NULL
UNION ALL
SELECT 'invoice', t.invoice_id, NULL, CONCAT('deducted payment ', t.receipt_id), NULL, 1, 0
FROM advance_deduction t
  LEFT JOIN allocation a ON a.payment_id = t.receipt_id AND a.invoice_id = t.proforma_id
  LEFT JOIN hand_receipt h ON h.id = t.receipt_id AND h.document_id = t.proforma_id
WHERE a.payment_id IS NULL AND h.id IS NULL
UNION ALL
SELECT 'trail', f.subject, NULL, CONCAT(f.kind, ' version ', f.version), NULL, 1, 0
FROM trail f WHERE f.version > 1 AND NOT EXISTS (SELECT 1 FROM trail o
  WHERE o.kind = f.kind AND o.subject = f.subject AND o.version = f.version - 1)
