--liquibase formatted sql

-- The same money comes in several formats and from several sources: it is kept once, under every key that it came by.

--changeset hodina:bank-transaction-source
ALTER TABLE bank_transaction
  ADD COLUMN source VARCHAR(16) NULL COMMENT 'the format that brought it first',
  ADD COLUMN content BIGINT NULL COMMENT 'a hash of what every source says of it',
  ADD COLUMN day DATE AS (COALESCE(booked, valued, '1900-01-01')) STORED;
UPDATE bank_transaction t JOIN bank_statement s ON s.id = t.statement_id SET t.source = s.format;
ALTER TABLE bank_transaction
  MODIFY COLUMN source VARCHAR(16) NOT NULL COMMENT 'the format that brought it first',
  ADD KEY bank_transaction_content (content),
  ADD KEY bank_transaction_announced (status, account),
  ADD KEY bank_transaction_day (account, day, id);
--rollback ALTER TABLE bank_transaction DROP KEY bank_transaction_content, DROP KEY bank_transaction_announced, DROP KEY bank_transaction_day, DROP COLUMN day, DROP COLUMN content, DROP COLUMN source;

--changeset hodina:bank-statement-days
ALTER TABLE bank_statement ADD KEY bank_statement_days (ours, to_day);
--rollback ALTER TABLE bank_statement DROP KEY bank_statement_days;

--changeset hodina:bank-sighting
CREATE TABLE bank_sighting (
  account        VARCHAR(255) NOT NULL,
  fingerprint    CHAR(64)     NOT NULL,
  format         VARCHAR(16)  NOT NULL,
  transaction_id UUID         NOT NULL,
  PRIMARY KEY (account, fingerprint, format),
  KEY bank_sighting_of (transaction_id, format),
  CONSTRAINT bank_sighting_of FOREIGN KEY (transaction_id) REFERENCES bank_transaction (id),
  CONSTRAINT bank_sighting_fingerprint CHECK (fingerprint RLIKE '^[0-9a-f]{64}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE bank_sighting;
