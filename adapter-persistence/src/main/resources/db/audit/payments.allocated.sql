-- Each booked payment is allocated or the client's credit, all of it and no more.
SELECT 'payment' AS kind, t.id, t.reference AS number, 'allocated and left' AS place, b.currency,
  t.amount_minor AS expected, COALESCE(a.amount_minor, 0) + b.unallocated_minor AS found
FROM booking b JOIN bank_transaction t ON t.id = b.payment_id
  LEFT JOIN (SELECT payment_id, SUM(amount_minor) AS amount_minor FROM allocation GROUP BY payment_id) a
    ON a.payment_id = b.payment_id
