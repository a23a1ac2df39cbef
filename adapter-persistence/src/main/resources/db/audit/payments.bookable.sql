-- Only booked money of our own accounts is booked, in its own currency, to documents of that currency, and nothing that was
-- left out.
SELECT 'payment' AS kind, t.id, t.reference AS number, 'booked money of our own account' AS place, NULL AS currency,
  1 AS expected, (t.ours IS NOT NULL AND t.status = 'BOOKED' AND t.amount_minor IS NOT NULL) AS found
FROM booking b JOIN bank_transaction t ON t.id = b.payment_id
UNION ALL
SELECT 'payment', t.id, t.reference, CONCAT('booked in ', b.currency, ', came in ', COALESCE(t.currency, '?')), NULL, 1,
  b.currency <=> t.currency
FROM booking b JOIN bank_transaction t ON t.id = b.payment_id
UNION ALL
SELECT 'payment', b.payment_id, i.number, CONCAT('booked in ', b.currency, ' to a document in ', i.currency), NULL, 1,
  b.currency = i.currency
FROM allocation a JOIN booking b ON b.payment_id = a.payment_id JOIN invoice i ON i.id = a.invoice_id
UNION ALL
SELECT 'payment', b.payment_id, NULL, 'left out and booked', NULL, 0, 1
FROM ignored_payment g JOIN booking b ON b.payment_id = g.payment_id
