--liquibase formatted sql

-- What one piece of a line of goods is called (ks, m), as it is printed; a document keeps it though its product is renamed.

--changeset hodina:invoice-line-unit
ALTER TABLE invoice_line
  ADD COLUMN unit VARCHAR(255) NULL AFTER quantity,
  ADD CONSTRAINT invoice_line_unit CHECK (unit IS NULL OR (quantity IS NOT NULL AND unit <> ''));
--rollback ALTER TABLE invoice_line DROP CONSTRAINT invoice_line_unit, DROP COLUMN unit;
