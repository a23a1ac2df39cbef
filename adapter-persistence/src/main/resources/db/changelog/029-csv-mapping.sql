--liquibase formatted sql

-- How the tables that banks export are to be read: which column holds what. A mapping is a row; its columns, labels and
-- marks are rows beside it.

--changeset hodina:csv-mapping
CREATE TABLE csv_mapping (
  id            UUID         NOT NULL PRIMARY KEY,
  firm_id       UUID         NOT NULL,
  name          VARCHAR(100) NOT NULL,
  delimiter     VARCHAR(1)   NOT NULL,
  encoding      VARCHAR(20)  NULL COMMENT 'NULL: the content tells',
  skipped_lines INT          NOT NULL,
  header        BOOLEAN      NOT NULL,
  footer        VARCHAR(100) NULL,
  date_pattern  VARCHAR(30)  NOT NULL,
  decimal_sign  VARCHAR(1)   NOT NULL,
  sign_rule     VARCHAR(20)  NOT NULL,
  account       VARCHAR(40)  NULL,
  bank_code     VARCHAR(4)   NULL,
  currency      VARCHAR(3)   NULL,
  UNIQUE KEY csv_mapping_name (firm_id, name),
  CONSTRAINT csv_mapping_firm FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT csv_mapping_named CHECK (name <> ''),
  CONSTRAINT csv_mapping_delimiter CHECK (delimiter IN (';', ',', '\t', '|')),
  CONSTRAINT csv_mapping_skipped CHECK (skipped_lines BETWEEN 0 AND 1000),
  CONSTRAINT csv_mapping_decimal CHECK (decimal_sign IN (',', '.')),
  CONSTRAINT csv_mapping_sign CHECK (sign_rule IN ('SIGNED', 'DEBIT_CREDIT', 'INDICATOR'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE csv_mapping;

--changeset hodina:csv-mapping-part
CREATE TABLE csv_mapping_part (
  mapping_id UUID         NOT NULL,
  kind       VARCHAR(8)   NOT NULL,
  field      VARCHAR(30)  NOT NULL COMMENT 'the field or fact; empty for marks',
  position   INT          NOT NULL,
  written    VARCHAR(100) NOT NULL COMMENT 'a title, # and a number, a label or a mark',
  PRIMARY KEY (mapping_id, kind, field, position),
  CONSTRAINT csv_mapping_part_of FOREIGN KEY (mapping_id) REFERENCES csv_mapping (id) ON DELETE CASCADE,
  CONSTRAINT csv_mapping_part_kind CHECK (kind IN ('COLUMN', 'FACT', 'CREDIT', 'DEBIT')),
  CONSTRAINT csv_mapping_part_field CHECK ((kind IN ('CREDIT', 'DEBIT')) = (field = '')),
  CONSTRAINT csv_mapping_part_written CHECK (written <> '')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE csv_mapping_part;
