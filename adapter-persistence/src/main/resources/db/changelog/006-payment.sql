--liquibase formatted sql

-- Amounts of a file are kept as they are written there (8.850 is not 8.85), with the minor units beside them.

--changeset hodina:bank-statement
CREATE TABLE bank_statement (
  id          UUID         NOT NULL PRIMARY KEY,
  sha256      CHAR(64)     NOT NULL COMMENT 'of the whole file',
  file        VARCHAR(255) NOT NULL,
  format      VARCHAR(16)  NOT NULL,
  position    INT          NOT NULL,
  account     VARCHAR(255) NULL,
  currency    VARCHAR(16)  NULL,
  number      VARCHAR(255) NULL,
  from_day    DATE         NULL,
  to_day      DATE         NULL,
  opening     VARCHAR(64)  NULL,
  closing     VARCHAR(64)  NULL,
  ours        VARCHAR(34)  NULL,
  imported_at DATETIME(6)  NOT NULL,
  UNIQUE KEY bank_statement_once (sha256, position),
  CONSTRAINT bank_statement_sha256 CHECK (sha256 RLIKE '^[0-9a-f]{64}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE bank_statement;

--changeset hodina:bank-transaction
CREATE TABLE bank_transaction (
  id                   UUID         NOT NULL PRIMARY KEY,
  statement_id         UUID         NOT NULL,
  position             INT          NOT NULL,
  account              VARCHAR(255) NOT NULL,
  fingerprint          CHAR(64)     NOT NULL,
  ours                 VARCHAR(34)  NULL,
  booked               DATE         NULL,
  valued               DATE         NULL,
  amount               VARCHAR(64)  NOT NULL,
  amount_minor         BIGINT       NULL COMMENT 'where the amount is one of its currency',
  currency             VARCHAR(16)  NULL,
  status               VARCHAR(8)   NOT NULL,
  reversal             BOOLEAN      NOT NULL,
  reference            VARCHAR(255) NULL,
  batch                VARCHAR(255) NULL,
  counterparty_name    VARCHAR(500) NULL,
  counterparty_account VARCHAR(255) NULL,
  counterparty_bank    VARCHAR(255) NULL,
  variable_symbol      VARCHAR(10)  NULL,
  constant_symbol      VARCHAR(4)   NULL,
  specific_symbol      VARCHAR(10)  NULL,
  end_to_end_id        VARCHAR(255) NULL,
  creditor_reference   VARCHAR(255) NULL,
  message              TEXT         NULL,
  credit               BOOLEAN AS (ours IS NOT NULL AND status = 'BOOKED' AND COALESCE(amount_minor, 0) > 0) STORED
    COMMENT 'may pay an invoice',
  UNIQUE KEY bank_transaction_once (account, fingerprint),
  UNIQUE KEY bank_transaction_place (statement_id, position),
  KEY bank_transaction_credit (credit, booked),
  CONSTRAINT bank_transaction_of FOREIGN KEY (statement_id) REFERENCES bank_statement (id),
  CONSTRAINT bank_transaction_status CHECK (status IN ('BOOKED', 'PENDING', 'INFO')),
  CONSTRAINT bank_transaction_fingerprint CHECK (fingerprint RLIKE '^[0-9a-f]{64}$'),
  CONSTRAINT bank_transaction_amount CHECK (amount_minor IS NULL OR currency IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE bank_transaction;

--changeset hodina:booking
CREATE TABLE booking (
  payment_id        UUID          NOT NULL PRIMARY KEY COMMENT 'a payment has at most one booking',
  kind              VARCHAR(16)   NOT NULL,
  by_person         BOOLEAN       NOT NULL,
  unallocated_minor BIGINT        NOT NULL,
  currency          CHAR(3)       NOT NULL,
  client_id         UUID          NOT NULL,
  surplus_of        UUID          NULL,
  reasons           VARCHAR(1000) NOT NULL COMMENT 'codes, in their order, with commas between',
  learned_account   BOOLEAN       NOT NULL,
  KEY booking_client (client_id, currency),
  KEY booking_surplus (surplus_of),
  CONSTRAINT booking_of FOREIGN KEY (payment_id) REFERENCES bank_transaction (id),
  CONSTRAINT booking_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT booking_surplus FOREIGN KEY (surplus_of) REFERENCES invoice (id),
  CONSTRAINT booking_kind CHECK (kind IN ('EXACT', 'PARTIAL', 'OVER', 'SEVERAL', 'INSTALMENT', 'SUGGESTED',
    'AMBIGUOUS', 'NONE')),
  CONSTRAINT booking_unallocated CHECK (unallocated_minor >= 0),
  CONSTRAINT booking_currency CHECK (currency RLIKE '^[A-Z]{3}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE booking;

--changeset hodina:allocation
CREATE TABLE allocation (
  payment_id   UUID   NOT NULL,
  position     INT    NOT NULL,
  invoice_id   UUID   NOT NULL,
  amount_minor BIGINT NOT NULL COMMENT 'in the currency of the booking',
  PRIMARY KEY (payment_id, position),
  UNIQUE KEY allocation_once (payment_id, invoice_id),
  KEY allocation_invoice (invoice_id),
  CONSTRAINT allocation_of FOREIGN KEY (payment_id) REFERENCES booking (payment_id),
  CONSTRAINT allocation_to FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT allocation_amount CHECK (amount_minor > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE allocation;
