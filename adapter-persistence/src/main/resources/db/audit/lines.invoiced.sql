-- Each line of a document and what it billed: a rated line, a line of an order, a milestone.
SELECT 'invoice' AS kind, i.id, i.number, CONCAT('line ', l.position) AS place, i.currency,
  COALESCE(r.net_minor, ROUND(g.thousandths * g.unit_minor / 1000), m.amount_minor) AS expected, l.amount_minor AS found
FROM invoice_line_source s
  JOIN invoice_line l ON l.invoice_id = s.invoice_id AND l.position = s.position
  JOIN invoice i ON i.id = l.invoice_id
  JOIN invoice_state t ON t.invoice_id = i.id
  LEFT JOIN rated_line r ON r.rated_id = s.rated_id AND r.position = s.rated_position
  LEFT JOIN order_line g ON g.id = s.order_line_id
  LEFT JOIN milestone m ON m.id = s.milestone_id
WHERE t.state <> 'CANCELLED' AND COALESCE(r.rated_id, g.id, m.id) IS NOT NULL
  AND i.id NOT IN (SELECT original_id FROM billed_anew)
