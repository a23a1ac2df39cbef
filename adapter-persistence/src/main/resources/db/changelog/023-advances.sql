--liquibase formatted sql

-- What was paid by hand, what credit notes took off, and what became of the advances that were paid by proformas.

--changeset hodina:hand-receipt
CREATE TABLE hand_receipt (
  id           UUID   NOT NULL PRIMARY KEY,
  document_id  UUID   NOT NULL,
  day          DATE   NOT NULL COMMENT 'on which the money came',
  amount_minor BIGINT NOT NULL COMMENT 'in the currency of the document',
  KEY hand_receipt_document (document_id, day),
  CONSTRAINT hand_receipt_of FOREIGN KEY (document_id) REFERENCES invoice (id),
  CONSTRAINT hand_receipt_amount CHECK (amount_minor > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE hand_receipt;

--changeset hodina:credit-application
CREATE TABLE credit_application (
  credit_note_id UUID   NOT NULL,
  document_id    UUID   NOT NULL COMMENT 'of which less is owed by it',
  amount_minor   BIGINT NOT NULL COMMENT 'in the currency of both',
  PRIMARY KEY (credit_note_id, document_id),
  KEY credit_application_document (document_id),
  CONSTRAINT credit_application_of FOREIGN KEY (credit_note_id) REFERENCES invoice (id),
  CONSTRAINT credit_application_to FOREIGN KEY (document_id) REFERENCES invoice (id),
  CONSTRAINT credit_application_amount CHECK (amount_minor > 0),
  CONSTRAINT credit_application_another CHECK (credit_note_id <> document_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE credit_application;

--changeset hodina:billed-anew
CREATE TABLE billed_anew (
  original_id    UUID NOT NULL PRIMARY KEY COMMENT 'a document is credited whole once',
  credit_note_id UUID NOT NULL,
  UNIQUE KEY billed_anew_by (credit_note_id),
  CONSTRAINT billed_anew_of FOREIGN KEY (original_id) REFERENCES invoice (id),
  CONSTRAINT billed_anew_note FOREIGN KEY (credit_note_id) REFERENCES invoice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE billed_anew;

-- An advance is a proforma and the money that came for it: a payment of the bank, or a receipt by hand.
--changeset hodina:advance-tax-document
CREATE TABLE advance_tax_document (
  document_id UUID NOT NULL PRIMARY KEY,
  proforma_id UUID NOT NULL,
  receipt_id  UUID NOT NULL,
  UNIQUE KEY advance_tax_document_once (proforma_id, receipt_id),
  KEY advance_tax_document_receipt (receipt_id),
  CONSTRAINT advance_tax_document_of FOREIGN KEY (document_id) REFERENCES invoice (id),
  CONSTRAINT advance_tax_document_proforma FOREIGN KEY (proforma_id) REFERENCES invoice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE advance_tax_document;

--changeset hodina:advance-deduction
CREATE TABLE advance_deduction (
  proforma_id UUID NOT NULL,
  receipt_id  UUID NOT NULL,
  invoice_id  UUID NOT NULL,
  PRIMARY KEY (proforma_id, receipt_id) COMMENT 'an advance is deducted once',
  KEY advance_deduction_receipt (receipt_id),
  KEY advance_deduction_invoice (invoice_id),
  CONSTRAINT advance_deduction_proforma FOREIGN KEY (proforma_id) REFERENCES invoice (id),
  CONSTRAINT advance_deduction_by FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE advance_deduction;

-- What people entered beside the rates that the program brings.
--changeset hodina:repo-rate
CREATE TABLE repo_rate (
  year       INT     NOT NULL,
  half       TINYINT NOT NULL,
  hundredths INT     NOT NULL COMMENT 'of a percent a year, on the first day of the half-year',
  PRIMARY KEY (year, half),
  CONSTRAINT repo_rate_half CHECK (half IN (1, 2)),
  CONSTRAINT repo_rate_rate CHECK (hundredths BETWEEN -1000 AND 10000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE repo_rate;

-- What is to be billed and how, until it is issued; amounts follow from what is done.
--changeset hodina:draft
CREATE TABLE draft (
  id             UUID        NOT NULL PRIMARY KEY,
  firm_id        UUID        NOT NULL,
  client_id      UUID        NOT NULL,
  until          DATE        NOT NULL,
  order_id       UUID        NULL COMMENT 'of this one alone',
  apart          BOOLEAN     NOT NULL COMMENT 'each order gets an invoice of its own',
  other_language CHAR(2)     NULL,
  payment_days   INT         NULL,
  method         VARCHAR(8)  NOT NULL,
  rounding       VARCHAR(16) NOT NULL,
  note           TEXT        NULL,
  annex          BOOLEAN     NOT NULL,
  CONSTRAINT draft_firm FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT draft_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT draft_order FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT draft_payment_days CHECK (payment_days BETWEEN 0 AND 365)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE draft;

--changeset hodina:draft-edit
CREATE TABLE draft_edit (
  draft_id     UUID          NOT NULL,
  position     INT           NOT NULL,
  kind         VARCHAR(16)   NOT NULL,
  line_key     VARCHAR(32)   NULL,
  order_id     UUID          NULL COMMENT 'whose own invoice a discount is over',
  text         VARCHAR(1000) NOT NULL COMMENT 'the words of a line, or the reason',
  amount_minor BIGINT        NULL,
  currency     CHAR(3)       NULL,
  hundredths   INT           NULL COMMENT 'of a percent',
  PRIMARY KEY (draft_id, position),
  CONSTRAINT draft_edit_of FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE,
  CONSTRAINT draft_edit_kind CHECK (kind IN ('TEXT', 'WRITE_OFF', 'PERCENT', 'AMOUNT')),
  CONSTRAINT draft_edit_line CHECK ((kind IN ('TEXT', 'WRITE_OFF')) = (line_key IS NOT NULL)),
  CONSTRAINT draft_edit_amount CHECK ((kind IN ('WRITE_OFF', 'AMOUNT')) = (amount_minor IS NOT NULL)
    AND (amount_minor IS NULL) = (currency IS NULL)),
  CONSTRAINT draft_edit_percent CHECK ((kind = 'PERCENT') = (hundredths IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE draft_edit;
