--liquibase formatted sql

-- Which advances a draft is to deduct; of those that are there already: those of the orders that are billed, as before.

--changeset hodina:draft-advances
ALTER TABLE draft
  ADD COLUMN advances VARCHAR(8) NOT NULL DEFAULT 'ORDERS',
  ADD CONSTRAINT draft_advances CHECK (advances IN ('NONE', 'ORDERS', 'CLIENT', 'NAMED'));
--rollback ALTER TABLE draft DROP CONSTRAINT draft_advances, DROP COLUMN advances;

--changeset hodina:draft-advance
CREATE TABLE draft_advance (
  draft_id UUID        NOT NULL,
  position INT         NOT NULL,
  number   VARCHAR(30) NOT NULL COMMENT 'of a proforma, or of a tax document on a payment',
  PRIMARY KEY (draft_id, position),
  CONSTRAINT draft_advance_of FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE draft_advance;

-- How documents are made where nobody says otherwise: the client's, then the firm's; and a draft may leave it open, too.

--changeset hodina:document-defaults
ALTER TABLE client
  ADD COLUMN document_prices   VARCHAR(8)  NULL,
  ADD COLUMN document_rounding VARCHAR(16) NULL,
  ADD CONSTRAINT client_document_prices CHECK (document_prices IN ('NET', 'GROSS')),
  ADD CONSTRAINT client_document_rounding CHECK (document_rounding IN ('EXACT', 'WHOLE_UNIT'));
ALTER TABLE firm
  ADD COLUMN document_prices   VARCHAR(8)  NULL,
  ADD COLUMN document_rounding VARCHAR(16) NULL,
  ADD CONSTRAINT firm_document_prices CHECK (document_prices IN ('NET', 'GROSS')),
  ADD CONSTRAINT firm_document_rounding CHECK (document_rounding IN ('EXACT', 'WHOLE_UNIT'));
ALTER TABLE draft MODIFY COLUMN rounding VARCHAR(16) NULL;
--rollback UPDATE draft SET rounding = 'EXACT' WHERE rounding IS NULL;
--rollback ALTER TABLE draft MODIFY COLUMN rounding VARCHAR(16) NOT NULL;
--rollback ALTER TABLE client DROP CONSTRAINT client_document_prices, DROP CONSTRAINT client_document_rounding, DROP COLUMN document_prices, DROP COLUMN document_rounding;
--rollback ALTER TABLE firm DROP CONSTRAINT firm_document_prices, DROP CONSTRAINT firm_document_rounding, DROP COLUMN document_prices, DROP COLUMN document_rounding;

-- What is paid back to a client is a receipt below zero on its credit note.

--changeset hodina:hand-refund
ALTER TABLE hand_receipt
  DROP CONSTRAINT hand_receipt_amount,
  ADD CONSTRAINT hand_receipt_amount CHECK (amount_minor <> 0);
--rollback ALTER TABLE hand_receipt DROP CONSTRAINT hand_receipt_amount, ADD CONSTRAINT hand_receipt_amount CHECK (amount_minor > 0);
