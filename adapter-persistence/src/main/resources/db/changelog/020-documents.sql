--liquibase formatted sql

-- An invoice is one kind of document among others: proformas, tax documents on payments, credit and debit notes,
-- penalties. All stand in the table invoice, for all have a number, parties, lines and a state.

--changeset hodina:firm-series
CREATE TABLE firm_series (
  firm_id UUID        NOT NULL,
  code    VARCHAR(64) NOT NULL COMMENT 'what it numbers; that of invoices stands in firm',
  prefix  VARCHAR(8)  NOT NULL,
  digits  INT         NOT NULL,
  PRIMARY KEY (firm_id, code),
  CONSTRAINT firm_series_of FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT firm_series_digits CHECK (digits BETWEEN 3 AND 8)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE firm_series;

--changeset hodina:invoice-kinds
ALTER TABLE invoice
  ADD COLUMN kind                VARCHAR(24)    NOT NULL DEFAULT 'INVOICE' AFTER number,
  ADD COLUMN other_language      CHAR(2)        NULL AFTER language,
  ADD COLUMN method              VARCHAR(8)     NOT NULL DEFAULT 'TRANSFER' AFTER payment_days,
  ADD COLUMN prices              VARCHAR(8)     NOT NULL DEFAULT 'NET' AFTER currency,
  ADD COLUMN deducted_minor      BIGINT         NOT NULL DEFAULT 0 AFTER total_minor,
  ADD COLUMN rounding            VARCHAR(16)    NOT NULL DEFAULT 'EXACT' AFTER deducted_minor,
  ADD COLUMN rounding_minor      BIGINT         NOT NULL DEFAULT 0 AFTER rounding,
  ADD COLUMN payable_minor       BIGINT
    AS (IF(kind = 'PAYMENT_TAX_DOCUMENT', 0, total_minor - deducted_minor + rounding_minor)) STORED AFTER rounding_minor,
  ADD COLUMN original_id         UUID           NULL,
  ADD COLUMN original_number     VARCHAR(30)    NULL,
  ADD COLUMN original_issue_date DATE           NULL,
  ADD COLUMN reason              VARCHAR(1000)  NULL,
  ADD COLUMN czk_quantity        INT            NULL,
  ADD COLUMN czk_worth           DECIMAL(20, 8) NULL,
  ADD COLUMN note                TEXT           NULL,
  ADD COLUMN annex               BOOLEAN        NOT NULL DEFAULT FALSE,
  ADD KEY invoice_kind (kind, number),
  ADD KEY invoice_original (original_id),
  ADD CONSTRAINT invoice_kind_known CHECK (kind IN ('INVOICE', 'SIMPLIFIED_INVOICE', 'PROFORMA',
    'PAYMENT_TAX_DOCUMENT', 'CREDIT_NOTE', 'DEBIT_NOTE', 'PENALTY')),
  ADD CONSTRAINT invoice_original_of FOREIGN KEY (original_id) REFERENCES invoice (id),
  ADD CONSTRAINT invoice_original_whole CHECK ((original_id IS NULL) = (original_number IS NULL)
    AND (original_id IS NULL) = (original_issue_date IS NULL)),
  ADD CONSTRAINT invoice_correction CHECK (kind NOT IN ('CREDIT_NOTE', 'DEBIT_NOTE')
    OR (original_id IS NOT NULL AND reason IS NOT NULL)),
  ADD CONSTRAINT invoice_czk CHECK ((czk_quantity IS NULL) = (czk_worth IS NULL));
--rollback ALTER TABLE invoice DROP FOREIGN KEY invoice_original_of, DROP CONSTRAINT invoice_kind_known, DROP CONSTRAINT invoice_original_whole, DROP CONSTRAINT invoice_correction, DROP CONSTRAINT invoice_czk, DROP KEY invoice_kind, DROP KEY invoice_original;
--rollback ALTER TABLE invoice DROP COLUMN kind, DROP COLUMN other_language, DROP COLUMN method, DROP COLUMN prices, DROP COLUMN deducted_minor, DROP COLUMN rounding, DROP COLUMN rounding_minor, DROP COLUMN payable_minor, DROP COLUMN original_id, DROP COLUMN original_number, DROP COLUMN original_issue_date, DROP COLUMN reason, DROP COLUMN czk_quantity, DROP COLUMN czk_worth, DROP COLUMN note, DROP COLUMN annex;

--changeset hodina:invoice-line-kinds
ALTER TABLE invoice_line
  ADD COLUMN quantity         BIGINT NULL COMMENT 'thousandths' AFTER hourly_minor,
  ADD COLUMN unit_price_minor BIGINT NULL AFTER quantity,
  CHANGE COLUMN net_minor amount_minor BIGINT NOT NULL COMMENT 'with VAT where the prices of the document include it',
  MODIFY COLUMN kind VARCHAR(16) NOT NULL,
  DROP CONSTRAINT invoice_line_kind,
  ADD CONSTRAINT invoice_line_kind CHECK (kind IN ('WORK', 'MINIMUM', 'FEE', 'CREDIT', 'DIFFERENCE', 'PRODUCT',
    'EXPENSE', 'FIXED_PRICE', 'DISCOUNT', 'WRITE_OFF', 'ADVANCE', 'CORRECTION', 'INTEREST', 'COMPENSATION')),
  ADD CONSTRAINT invoice_line_unit_price CHECK ((quantity IS NULL) = (unit_price_minor IS NULL));
--rollback ALTER TABLE invoice_line DROP CONSTRAINT invoice_line_unit_price, DROP CONSTRAINT invoice_line_kind, DROP COLUMN quantity, DROP COLUMN unit_price_minor, CHANGE COLUMN amount_minor net_minor BIGINT NOT NULL, ADD CONSTRAINT invoice_line_kind CHECK (kind IN ('WORK', 'MINIMUM', 'FEE', 'CREDIT', 'DIFFERENCE'));

--changeset hodina:invoice-deduction
CREATE TABLE invoice_deduction (
  invoice_id   UUID        NOT NULL,
  position     INT         NOT NULL,
  document_id  UUID        NOT NULL,
  number       VARCHAR(30) NOT NULL,
  issue_date   DATE        NOT NULL,
  amount_minor BIGINT      NOT NULL,
  PRIMARY KEY (invoice_id, position),
  KEY invoice_deduction_document (document_id),
  CONSTRAINT invoice_deduction_in FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_deduction_of FOREIGN KEY (document_id) REFERENCES invoice (id),
  CONSTRAINT invoice_deduction_amount CHECK (amount_minor > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE invoice_deduction;

--changeset hodina:invoice-deduction-row
CREATE TABLE invoice_deduction_row (
  invoice_id     UUID        NOT NULL,
  position       INT         NOT NULL,
  line           INT         NOT NULL COMMENT 'the order of the rows of VAT',
  vat_category   VARCHAR(32) NOT NULL,
  vat_rate       INT         NULL COMMENT 'hundredths of a percent',
  base_minor     BIGINT      NOT NULL,
  vat_minor      BIGINT      NOT NULL,
  base_czk_minor BIGINT      NULL,
  vat_czk_minor  BIGINT      NULL,
  PRIMARY KEY (invoice_id, position, line),
  CONSTRAINT invoice_deduction_row_of FOREIGN KEY (invoice_id, position)
    REFERENCES invoice_deduction (invoice_id, position),
  CONSTRAINT invoice_deduction_row_czk CHECK ((base_czk_minor IS NULL) = (vat_czk_minor IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE invoice_deduction_row;

--changeset hodina:invoice_deduction-no-update splitStatements:false
CREATE TRIGGER invoice_deduction_no_update BEFORE UPDATE ON invoice_deduction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_deduction_no_update;

--changeset hodina:invoice_deduction-no-delete splitStatements:false
CREATE TRIGGER invoice_deduction_no_delete BEFORE DELETE ON invoice_deduction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_deduction_no_delete;

--changeset hodina:invoice_deduction_row-no-update splitStatements:false
CREATE TRIGGER invoice_deduction_row_no_update BEFORE UPDATE ON invoice_deduction_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_deduction_row_no_update;

--changeset hodina:invoice_deduction_row-no-delete splitStatements:false
CREATE TRIGGER invoice_deduction_row_no_delete BEFORE DELETE ON invoice_deduction_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_deduction_row_no_delete;
