-- What was paid and credited of each document is none or some of what it asks for, and nothing beyond it; of each client,
-- what was asked for is paid, credited or open.
SELECT 'invoice' AS kind, d.id, d.number, 'paid' AS place, d.currency,
  IF(d.payable >= 0, LEAST(GREATEST(d.paid, 0), d.payable), GREATEST(LEAST(d.paid, 0), d.payable)) AS expected,
  d.paid AS found
FROM (SELECT i.id, i.number, i.currency, i.payable_minor AS payable,
    COALESCE((SELECT SUM(a.amount_minor) FROM allocation a WHERE a.invoice_id = i.id), 0)
      + COALESCE((SELECT SUM(e.amount_minor) FROM booking_difference e WHERE e.invoice_id = i.id), 0)
      + COALESCE((SELECT SUM(h.amount_minor) FROM hand_receipt h WHERE h.document_id = i.id), 0) AS paid
  FROM invoice i JOIN invoice_state s ON s.invoice_id = i.id WHERE s.state <> 'CANCELLED') d
UNION ALL
SELECT 'invoice', d.id, d.number, 'credited', d.currency,
  IF(d.rest >= 0, LEAST(GREATEST(d.credited, 0), d.rest), GREATEST(LEAST(d.credited, 0), d.rest)), d.credited
FROM (SELECT i.id, i.number, i.currency, i.payable_minor
      - COALESCE((SELECT SUM(a.amount_minor) FROM allocation a WHERE a.invoice_id = i.id), 0)
      - COALESCE((SELECT SUM(e.amount_minor) FROM booking_difference e WHERE e.invoice_id = i.id), 0)
      - COALESCE((SELECT SUM(h.amount_minor) FROM hand_receipt h WHERE h.document_id = i.id), 0) AS rest,
    COALESCE((SELECT SUM(c.amount_minor) FROM credit_application c WHERE c.document_id = i.id), 0)
      - COALESCE((SELECT SUM(c.amount_minor) FROM credit_application c WHERE c.credit_note_id = i.id), 0) AS credited
  FROM invoice i JOIN invoice_state s ON s.invoice_id = i.id WHERE s.state <> 'CANCELLED') d
UNION ALL
SELECT 'client', c.id, c.code, 'asked for = paid + credited + open', m.currency, SUM(m.asked), SUM(m.settled)
FROM (SELECT i.client_id, i.currency, i.payable_minor AS asked,
    GREATEST(IF(i.payable_minor >= 0, 0, i.payable_minor), LEAST(IF(i.payable_minor >= 0, i.payable_minor, 0),
      i.payable_minor
      - COALESCE((SELECT SUM(a.amount_minor) FROM allocation a WHERE a.invoice_id = i.id), 0)
      - COALESCE((SELECT SUM(e.amount_minor) FROM booking_difference e WHERE e.invoice_id = i.id), 0)
      - COALESCE((SELECT SUM(h.amount_minor) FROM hand_receipt h WHERE h.document_id = i.id), 0)
      - COALESCE((SELECT SUM(k.amount_minor) FROM credit_application k WHERE k.document_id = i.id), 0)
      + COALESCE((SELECT SUM(k.amount_minor) FROM credit_application k WHERE k.credit_note_id = i.id), 0))) AS settled
  FROM invoice i JOIN invoice_state s ON s.invoice_id = i.id WHERE s.state <> 'CANCELLED'
  UNION ALL
  SELECT i.client_id, i.currency, 0, a.amount_minor FROM allocation a JOIN invoice i ON i.id = a.invoice_id
    JOIN invoice_state s ON s.invoice_id = i.id WHERE s.state <> 'CANCELLED'
  UNION ALL
  SELECT i.client_id, i.currency, 0, e.amount_minor FROM booking_difference e JOIN invoice i ON i.id = e.invoice_id
    JOIN invoice_state s ON s.invoice_id = i.id WHERE s.state <> 'CANCELLED'
  UNION ALL
  SELECT i.client_id, i.currency, 0, h.amount_minor FROM hand_receipt h JOIN invoice i ON i.id = h.document_id
    JOIN invoice_state s ON s.invoice_id = i.id WHERE s.state <> 'CANCELLED'
  UNION ALL
  SELECT i.client_id, i.currency, 0, k.amount_minor FROM credit_application k JOIN invoice i ON i.id = k.document_id
    JOIN invoice_state s ON s.invoice_id = i.id WHERE s.state <> 'CANCELLED'
  UNION ALL
  SELECT i.client_id, i.currency, 0, -k.amount_minor FROM credit_application k JOIN invoice i ON i.id = k.credit_note_id
    JOIN invoice_state s ON s.invoice_id = i.id WHERE s.state <> 'CANCELLED') m
  JOIN client c ON c.id = m.client_id
GROUP BY c.id, c.code, m.currency
