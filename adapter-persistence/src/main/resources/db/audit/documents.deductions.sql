-- Advances that a final invoice takes off, by their own documents: rows of tax, and what came for them.
SELECT 'invoice' AS kind, i.id, i.number, CONCAT('advance ', d.number, ', rows of tax') AS place, i.currency,
  d.amount_minor AS expected, r.amount_minor AS found
FROM invoice_deduction d JOIN invoice i ON i.id = d.invoice_id
  JOIN (SELECT invoice_id, position, SUM(base_minor + vat_minor) AS amount_minor FROM invoice_deduction_row
    GROUP BY invoice_id, position) r ON r.invoice_id = d.invoice_id AND r.position = d.position
UNION ALL
SELECT 'invoice', i.id, i.number, CONCAT('advance ', d.number, ', of its tax document'), i.currency,
  x.total_minor + COALESCE((SELECT SUM(n.total_minor) FROM invoice n JOIN invoice_state ns ON ns.invoice_id = n.id
    WHERE n.original_id = x.id AND ns.state <> 'CANCELLED' AND n.kind IN ('CREDIT_NOTE', 'DEBIT_NOTE')), 0),
  d.amount_minor
FROM invoice_deduction d JOIN invoice i ON i.id = d.invoice_id
  JOIN invoice_state s ON s.invoice_id = i.id AND s.state <> 'CANCELLED'
  JOIN invoice x ON x.id = d.document_id AND x.kind = 'PAYMENT_TAX_DOCUMENT'
UNION ALL
SELECT 'invoice', i.id, i.number, CONCAT('advance ', x.number, ', what came for it'), i.currency,
  COALESCE((SELECT SUM(COALESCE(a.amount_minor, h.amount_minor)) FROM advance_deduction k
    LEFT JOIN allocation a ON a.payment_id = k.receipt_id AND a.invoice_id = k.proforma_id
    LEFT JOIN hand_receipt h ON h.id = k.receipt_id
    WHERE k.invoice_id = i.id AND k.proforma_id = x.id
      AND NOT EXISTS (SELECT 1 FROM advance_tax_document t
        WHERE t.proforma_id = k.proforma_id AND t.receipt_id = k.receipt_id)), 0),
  SUM(d.amount_minor)
FROM invoice_deduction d JOIN invoice i ON i.id = d.invoice_id
  JOIN invoice_state s ON s.invoice_id = i.id AND s.state <> 'CANCELLED'
  JOIN invoice x ON x.id = d.document_id AND x.kind = 'PROFORMA'
GROUP BY i.id, i.number, x.id, x.number, i.currency
UNION ALL
SELECT 'invoice', i.id, i.number, CONCAT('advance ', d.number, ' kept as deducted'), NULL, 1, COUNT(k.receipt_id)
FROM invoice_deduction d JOIN invoice i ON i.id = d.invoice_id
  JOIN invoice_state s ON s.invoice_id = i.id AND s.state <> 'CANCELLED'
  JOIN advance_tax_document t ON t.document_id = d.document_id
  LEFT JOIN advance_deduction k ON k.proforma_id = t.proforma_id AND k.receipt_id = t.receipt_id AND k.invoice_id = i.id
GROUP BY i.id, i.number, d.number
UNION ALL
SELECT 'invoice', x.id, x.number, 'payment that it taxes', x.currency,
  COALESCE((SELECT a.amount_minor FROM allocation a WHERE a.payment_id = t.receipt_id AND a.invoice_id = t.proforma_id),
    (SELECT h.amount_minor FROM hand_receipt h WHERE h.id = t.receipt_id), 0), x.total_minor
FROM advance_tax_document t JOIN invoice x ON x.id = t.document_id
