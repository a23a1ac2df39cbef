--liquibase formatted sql

-- An issued invoice never changes: what may move, its state, stands in a table of its own, and triggers refuse any
-- change of the rest. (A server that writes a binary log lets a user without SUPER create triggers only with
-- log_bin_trust_function_creators=1.)

--changeset hodina:invoice
CREATE TABLE invoice (
  id                      UUID         NOT NULL PRIMARY KEY,
  number                  VARCHAR(30)  NOT NULL,
  variable_symbol         VARCHAR(10)  NOT NULL,
  firm_id                 UUID         NOT NULL,
  client_id               UUID         NOT NULL,
  issue_date              DATE         NOT NULL,
  tax_point               DATE         NOT NULL,
  due_date                DATE         NOT NULL,
  payment_days            INT          NOT NULL,
  period_from             DATE         NOT NULL,
  period_to               DATE         NOT NULL,
  language                CHAR(2)      NOT NULL,
  currency                CHAR(3)      NOT NULL,
  net_minor               BIGINT       NOT NULL,
  vat_minor               BIGINT       NOT NULL,
  total_minor             BIGINT       NOT NULL,
  supplier_status         VARCHAR(16)  NOT NULL,
  account_iban            VARCHAR(34)  NOT NULL,
  account_bic             VARCHAR(11)  NULL,
  account_currency        CHAR(3)      NOT NULL,
  account_bank            VARCHAR(255) NOT NULL,
  supplier_name           VARCHAR(255) NOT NULL,
  supplier_street         VARCHAR(255) NOT NULL,
  supplier_postal_code    VARCHAR(32)  NOT NULL,
  supplier_city           VARCHAR(255) NOT NULL,
  supplier_country        CHAR(2)      NOT NULL,
  supplier_company_number VARCHAR(64)  NULL,
  supplier_tax_number     VARCHAR(64)  NULL,
  supplier_registration   VARCHAR(500) NULL,
  supplier_email          VARCHAR(254) NULL,
  supplier_phone          VARCHAR(64)  NULL,
  supplier_web            VARCHAR(255) NULL,
  customer_name           VARCHAR(255) NOT NULL,
  customer_street         VARCHAR(255) NOT NULL,
  customer_postal_code    VARCHAR(32)  NOT NULL,
  customer_city           VARCHAR(255) NOT NULL,
  customer_country        CHAR(2)      NOT NULL,
  customer_company_number VARCHAR(64)  NULL,
  customer_tax_number     VARCHAR(64)  NULL,
  customer_registration   VARCHAR(500) NULL,
  customer_email          VARCHAR(254) NULL,
  customer_phone          VARCHAR(64)  NULL,
  customer_web            VARCHAR(255) NULL,
  UNIQUE KEY invoice_number (number),
  KEY invoice_client (client_id, number),
  KEY invoice_variable_symbol (variable_symbol),
  KEY invoice_due (due_date),
  CONSTRAINT invoice_firm FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT invoice_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT invoice_symbol CHECK (variable_symbol RLIKE '^[1-9][0-9]{0,9}$'),
  CONSTRAINT invoice_language CHECK (language IN ('CS', 'EN')),
  CONSTRAINT invoice_currency CHECK (currency RLIKE '^[A-Z]{3}$' AND account_currency RLIKE '^[A-Z]{3}$'),
  CONSTRAINT invoice_total CHECK (total_minor = net_minor + vat_minor),
  CONSTRAINT invoice_due_date CHECK (due_date = issue_date + INTERVAL payment_days DAY),
  CONSTRAINT invoice_period CHECK (period_from <= period_to),
  CONSTRAINT invoice_supplier_status CHECK (supplier_status IN ('NON_PAYER', 'IDENTIFIED', 'PAYER'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE invoice;

--changeset hodina:invoice-line
CREATE TABLE invoice_line (
  invoice_id   UUID        NOT NULL,
  position     INT         NOT NULL,
  kind         VARCHAR(8)  NOT NULL,
  text         TEXT        NOT NULL,
  minutes      BIGINT      NULL,
  hourly_minor BIGINT      NULL COMMENT 'in the currency of the invoice, as is the net',
  net_minor    BIGINT      NOT NULL,
  vat_category VARCHAR(32) NOT NULL,
  vat_rate     INT         NULL COMMENT 'hundredths of a percent',
  order_id     UUID        NULL,
  PRIMARY KEY (invoice_id, position),
  CONSTRAINT invoice_line_of FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_line_order FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT invoice_line_kind CHECK (kind IN ('WORK', 'MINIMUM', 'FEE', 'CREDIT')),
  CONSTRAINT invoice_line_hourly CHECK ((minutes IS NULL) = (hourly_minor IS NULL)),
  CONSTRAINT invoice_line_vat_rate
    CHECK ((vat_rate IS NOT NULL) = (vat_category IN ('STANDARD', 'REDUCED', 'ZERO')))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE invoice_line;

--changeset hodina:invoice-purchase-order
CREATE TABLE invoice_purchase_order (
  invoice_id UUID         NOT NULL,
  position   INT          NOT NULL,
  number     VARCHAR(255) NOT NULL,
  PRIMARY KEY (invoice_id, position),
  CONSTRAINT invoice_purchase_order_of FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE invoice_purchase_order;

--changeset hodina:invoice-state
CREATE TABLE invoice_state (
  invoice_id UUID        NOT NULL PRIMARY KEY,
  state      VARCHAR(16) NOT NULL,
  KEY invoice_state_state (state),
  CONSTRAINT invoice_state_of FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_state_known CHECK (state IN ('DRAFT', 'ISSUED', 'SENT', 'CANCELLED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE invoice_state;

--changeset hodina:invoice-file
CREATE TABLE invoice_file (
  invoice_id UUID         NOT NULL,
  media_type VARCHAR(127) NOT NULL,
  name       VARCHAR(255) NOT NULL,
  sha256     CHAR(64)     NOT NULL,
  bytes      LONGBLOB     NOT NULL,
  PRIMARY KEY (invoice_id, media_type),
  CONSTRAINT invoice_file_of FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_file_sha256 CHECK (sha256 RLIKE '^[0-9a-f]{64}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE invoice_file;

--changeset hodina:invoice-no-update splitStatements:false
CREATE TRIGGER invoice_no_update BEFORE UPDATE ON invoice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_no_update;

--changeset hodina:invoice-no-delete splitStatements:false
CREATE TRIGGER invoice_no_delete BEFORE DELETE ON invoice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_no_delete;

--changeset hodina:invoice_line-no-update splitStatements:false
CREATE TRIGGER invoice_line_no_update BEFORE UPDATE ON invoice_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_line_no_update;

--changeset hodina:invoice_line-no-delete splitStatements:false
CREATE TRIGGER invoice_line_no_delete BEFORE DELETE ON invoice_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_line_no_delete;

--changeset hodina:invoice_purchase_order-no-update splitStatements:false
CREATE TRIGGER invoice_purchase_order_no_update BEFORE UPDATE ON invoice_purchase_order FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_purchase_order_no_update;

--changeset hodina:invoice_purchase_order-no-delete splitStatements:false
CREATE TRIGGER invoice_purchase_order_no_delete BEFORE DELETE ON invoice_purchase_order FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_purchase_order_no_delete;

--changeset hodina:invoice_file-no-update splitStatements:false
CREATE TRIGGER invoice_file_no_update BEFORE UPDATE ON invoice_file FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a file of an invoice is set once';
--rollback DROP TRIGGER invoice_file_no_update;

--changeset hodina:invoice_file-no-delete splitStatements:false
CREATE TRIGGER invoice_file_no_delete BEFORE DELETE ON invoice_file FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a file of an invoice is set once';
--rollback DROP TRIGGER invoice_file_no_delete;

--changeset hodina:invoice-state-ends splitStatements:false
CREATE TRIGGER invoice_state_ends BEFORE UPDATE ON invoice_state FOR EACH ROW
  IF NEW.invoice_id <> OLD.invoice_id OR (OLD.state IN ('SENT', 'CANCELLED') AND NEW.state <> OLD.state) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an invoice that was sent or cancelled stays so';
  END IF;
--rollback DROP TRIGGER invoice_state_ends;
