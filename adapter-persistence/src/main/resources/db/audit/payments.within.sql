-- Neither what is allocated of a payment nor what is left of it exceeds the payment.
SELECT 'payment' AS kind, x.id, x.number, x.place, x.currency,
  IF(x.amount >= 0, LEAST(GREATEST(x.part, 0), x.amount), GREATEST(LEAST(x.part, 0), x.amount)) AS expected,
  x.part AS found
FROM (SELECT t.id, t.reference AS number, 'allocated' AS place, b.currency, t.amount_minor AS amount,
    SUM(a.amount_minor) AS part
  FROM allocation a JOIN booking b ON b.payment_id = a.payment_id JOIN bank_transaction t ON t.id = a.payment_id
  GROUP BY t.id, t.reference, b.currency, t.amount_minor
  UNION ALL
  SELECT t.id, t.reference, 'left', b.currency, t.amount_minor, b.unallocated_minor
  FROM booking b JOIN bank_transaction t ON t.id = b.payment_id) x
