-- What a document that holds billed is kept as billed by it, once; and nothing else is.
SELECT 'invoice' AS kind, i.id, i.number, CONCAT('line ', s.position, ' billed') AS place, NULL AS currency,
  1 AS expected, (b.invoice_id <=> i.id) + (g.invoice_id <=> i.id) + (m.invoice_id <=> i.id) AS found
FROM invoice_line_source s JOIN invoice i ON i.id = s.invoice_id JOIN invoice_state t ON t.invoice_id = i.id
  LEFT JOIN rated_line l ON l.rated_id = s.rated_id AND l.position = s.rated_position
  LEFT JOIN invoice_state n ON n.invoice_id = l.credits_id
  LEFT JOIN billed_line b ON b.rated_id = s.rated_id AND b.position = s.rated_position
  LEFT JOIN billed_order_line g ON g.order_line_id = s.order_line_id
  LEFT JOIN billed_milestone m ON m.milestone_id = s.milestone_id
WHERE t.state <> 'CANCELLED' AND COALESCE(n.state, '') <> 'CANCELLED'
  AND i.id NOT IN (SELECT original_id FROM billed_anew)
  AND (l.credits_id IS NULL OR l.credits_id NOT IN (SELECT original_id FROM billed_anew))
UNION ALL
SELECT 'invoice', i.id, i.number, CONCAT('kept as billed: rating ', b.rated_id, ', line ', b.position), NULL, 1, 0
FROM billed_line b JOIN invoice i ON i.id = b.invoice_id
  LEFT JOIN invoice_line_source s ON s.rated_id = b.rated_id AND s.rated_position = b.position
    AND s.invoice_id = b.invoice_id
WHERE b.borne AND s.invoice_id IS NULL
