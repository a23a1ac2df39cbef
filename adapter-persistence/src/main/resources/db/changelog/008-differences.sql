--liquibase formatted sql

-- Differences of periods that were billed before are lines as others are.

--changeset hodina:difference-lines
ALTER TABLE invoice_line
  MODIFY COLUMN kind VARCHAR(16) NOT NULL,
  DROP CONSTRAINT invoice_line_kind,
  ADD CONSTRAINT invoice_line_kind CHECK (kind IN ('WORK', 'MINIMUM', 'FEE', 'CREDIT', 'DIFFERENCE'));
ALTER TABLE rated_line
  MODIFY COLUMN kind VARCHAR(16) NOT NULL,
  DROP CONSTRAINT rated_line_kind,
  ADD CONSTRAINT rated_line_kind CHECK (kind IN ('WORK', 'MINIMUM', 'FEE', 'CREDIT', 'DIFFERENCE'));
--rollback ALTER TABLE rated_line DROP CONSTRAINT rated_line_kind;
--rollback ALTER TABLE rated_line MODIFY COLUMN kind VARCHAR(8) NOT NULL, ADD CONSTRAINT rated_line_kind CHECK (kind IN ('WORK', 'MINIMUM', 'FEE', 'CREDIT'));
--rollback ALTER TABLE invoice_line DROP CONSTRAINT invoice_line_kind;
--rollback ALTER TABLE invoice_line MODIFY COLUMN kind VARCHAR(8) NOT NULL, ADD CONSTRAINT invoice_line_kind CHECK (kind IN ('WORK', 'MINIMUM', 'FEE', 'CREDIT'));
