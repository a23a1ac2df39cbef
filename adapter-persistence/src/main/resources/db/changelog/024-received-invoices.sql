--liquibase formatted sql

-- Electronic invoices of suppliers that became costs of orders. One is gone with its expense.

--changeset hodina:received-invoice
CREATE TABLE received_invoice (
  order_line_id UUID         NOT NULL PRIMARY KEY,
  supplier      VARCHAR(100) NOT NULL COMMENT 'company number, else VAT number, else name',
  number        VARCHAR(100) NOT NULL COMMENT 'by which the supplier knows it',
  issue_date    DATE         NOT NULL,
  net_minor     BIGINT       NOT NULL,
  currency      CHAR(3)      NOT NULL,
  sha256        CHAR(64)     NOT NULL COMMENT 'of the file',
  UNIQUE KEY received_invoice_once (supplier, number),
  CONSTRAINT received_invoice_line FOREIGN KEY (order_line_id) REFERENCES order_line (id) ON DELETE CASCADE,
  CONSTRAINT received_invoice_net CHECK (net_minor > 0),
  CONSTRAINT received_invoice_sha256 CHECK (sha256 RLIKE '^[0-9a-f]{64}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE received_invoice;
