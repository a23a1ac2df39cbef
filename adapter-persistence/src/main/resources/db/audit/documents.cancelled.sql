-- A cancelled document bears nothing any more: what it billed, taxed, deducted or took off is free, and nothing is paid on it.
SELECT 'invoice' AS kind, i.id, i.number, x.place, NULL AS currency, 0 AS expected, COUNT(*) AS found
FROM (SELECT invoice_id, 'rated lines that it billed' AS place FROM billed_line
  UNION ALL SELECT invoice_id, 'order lines that it billed' FROM billed_order_line
  UNION ALL SELECT invoice_id, 'milestones that it billed' FROM billed_milestone
  UNION ALL SELECT invoice_id, 'advances that it deducts' FROM advance_deduction
  UNION ALL SELECT document_id, 'payments that it taxes' FROM advance_tax_document
  UNION ALL SELECT credit_note_id, 'documents that it takes off' FROM credit_application
  UNION ALL SELECT document_id, 'credit notes taken off it' FROM credit_application
  UNION ALL SELECT invoice_id, 'payments booked to it' FROM allocation
  UNION ALL SELECT document_id, 'receipts by hand' FROM hand_receipt) x
  JOIN invoice_state s ON s.invoice_id = x.invoice_id AND s.state = 'CANCELLED'
  JOIN invoice i ON i.id = x.invoice_id
GROUP BY i.id, i.number, x.place
