-- Each stored file, with its hash taken anew.
SELECT f.invoice_id, i.number, f.media_type, f.sha256, SHA2(f.bytes, 256) AS sha256_now
FROM invoice_file f JOIN invoice i ON i.id = f.invoice_id
