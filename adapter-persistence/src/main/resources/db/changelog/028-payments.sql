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

--changeset hodina:bank-transaction-waiting
ALTER TABLE bank_transaction
  ADD KEY bank_transaction_amount (account, amount_minor),
  ADD KEY bank_transaction_waiting (credit, day, id),
  DROP KEY bank_transaction_credit;
--rollback ALTER TABLE bank_transaction ADD KEY bank_transaction_credit (credit, booked), DROP KEY bank_transaction_amount, DROP KEY bank_transaction_waiting;

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

-- What was decided on a payment, by whom, and what else was considered; a decision that another took the place of is put
-- aside, and comes back exactly. Money that went back is booked with negative amounts.

--changeset hodina:booking-decision
ALTER TABLE booking
  DROP CONSTRAINT booking_unallocated,
  DROP CONSTRAINT booking_kind,
  ADD COLUMN undoes UUID NULL COMMENT 'the payment that came back by this one',
  ADD COLUMN runner_up TEXT NULL COMMENT 'kind;reasons;invoice=minor units, with commas between',
  ADD COLUMN decided_by VARCHAR(64) NULL COMMENT 'none where it booked itself',
  ADD COLUMN decided_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  ADD UNIQUE KEY booking_undoes (undoes) COMMENT 'a payment comes back once',
  ADD CONSTRAINT booking_undoes FOREIGN KEY (undoes) REFERENCES bank_transaction (id),
  ADD CONSTRAINT booking_kind CHECK (kind IN ('EXACT', 'PARTIAL', 'OVER', 'SEVERAL', 'INSTALMENT', 'REFUND', 'SUGGESTED',
    'AMBIGUOUS', 'NONE'));
UPDATE booking SET decided_by = 'system' WHERE by_person;
ALTER TABLE booking ADD CONSTRAINT booking_person CHECK (by_person = (decided_by IS NOT NULL));
ALTER TABLE allocation
  DROP CONSTRAINT allocation_amount,
  ADD CONSTRAINT allocation_amount CHECK (amount_minor <> 0);
--rollback ALTER TABLE allocation DROP CONSTRAINT allocation_amount, ADD CONSTRAINT allocation_amount CHECK (amount_minor > 0);
--rollback ALTER TABLE booking DROP CONSTRAINT booking_person, DROP CONSTRAINT booking_kind, DROP FOREIGN KEY booking_undoes;
--rollback ALTER TABLE booking DROP KEY booking_undoes, DROP COLUMN undoes, DROP COLUMN runner_up, DROP COLUMN decided_by, DROP COLUMN decided_at, ADD CONSTRAINT booking_unallocated CHECK (unallocated_minor >= 0), ADD CONSTRAINT booking_kind CHECK (kind IN ('EXACT', 'PARTIAL', 'OVER', 'SEVERAL', 'INSTALMENT', 'SUGGESTED', 'AMBIGUOUS', 'NONE'));

--changeset hodina:allocation-within-payment splitStatements:false
CREATE TRIGGER allocation_within_payment AFTER INSERT ON allocation FOR EACH ROW
  IF (SELECT ABS(SUM(a.amount_minor)) FROM allocation a WHERE a.payment_id = NEW.payment_id)
      > (SELECT ABS(t.amount_minor) FROM bank_transaction t WHERE t.id = NEW.payment_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'more is allocated than was paid';
  END IF;
--rollback DROP TRIGGER allocation_within_payment;

--changeset hodina:allocation-stays splitStatements:false
CREATE TRIGGER allocation_stays BEFORE UPDATE ON allocation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an allocation is not changed: another decision takes its place';
--rollback DROP TRIGGER allocation_stays;

--changeset hodina:booking-difference
CREATE TABLE booking_difference (
  payment_id   UUID        NOT NULL,
  position     INT         NOT NULL,
  invoice_id   UUID        NOT NULL,
  cause        VARCHAR(16) NOT NULL,
  amount_minor BIGINT      NOT NULL COMMENT 'settles the invoice beside the money; less than 0 where more came',
  PRIMARY KEY (payment_id, position),
  KEY booking_difference_invoice (invoice_id),
  CONSTRAINT booking_difference_of FOREIGN KEY (payment_id) REFERENCES booking (payment_id),
  CONSTRAINT booking_difference_to FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT booking_difference_cause CHECK (cause IN ('ROUNDING', 'FEE')),
  CONSTRAINT booking_difference_amount CHECK (amount_minor <> 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE booking_difference;

--changeset hodina:booking-aside
CREATE TABLE booking_aside (
  payment_id        UUID          NOT NULL,
  turn              INT           NOT NULL COMMENT 'the highest was put aside last',
  kind              VARCHAR(16)   NOT NULL,
  by_person         BOOLEAN       NOT NULL,
  unallocated_minor BIGINT        NOT NULL,
  currency          CHAR(3)       NOT NULL,
  client_id         UUID          NOT NULL,
  surplus_of        UUID          NULL,
  reasons           VARCHAR(1000) NOT NULL,
  learned_account   BOOLEAN       NOT NULL,
  undoes            UUID          NULL,
  runner_up         TEXT          NULL,
  decided_by        VARCHAR(64)   NULL,
  decided_at        DATETIME(6)   NOT NULL,
  PRIMARY KEY (payment_id, turn),
  CONSTRAINT booking_aside_of FOREIGN KEY (payment_id) REFERENCES bank_transaction (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE allocation_aside (
  payment_id   UUID   NOT NULL,
  turn         INT    NOT NULL,
  position     INT    NOT NULL,
  invoice_id   UUID   NOT NULL,
  amount_minor BIGINT NOT NULL,
  PRIMARY KEY (payment_id, turn, position),
  CONSTRAINT allocation_aside_of FOREIGN KEY (payment_id, turn) REFERENCES booking_aside (payment_id, turn)
    ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE booking_difference_aside (
  payment_id   UUID        NOT NULL,
  turn         INT         NOT NULL,
  position     INT         NOT NULL,
  invoice_id   UUID        NOT NULL,
  cause        VARCHAR(16) NOT NULL,
  amount_minor BIGINT      NOT NULL,
  PRIMARY KEY (payment_id, turn, position),
  CONSTRAINT booking_difference_aside_of FOREIGN KEY (payment_id, turn) REFERENCES booking_aside (payment_id, turn)
    ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE booking_difference_aside;
--rollback DROP TABLE allocation_aside;
--rollback DROP TABLE booking_aside;

--changeset hodina:ignored-payment
CREATE TABLE ignored_payment (
  payment_id UUID         NOT NULL PRIMARY KEY,
  reason     VARCHAR(500) NOT NULL,
  login      VARCHAR(64)  NOT NULL,
  ignored_at DATETIME(6)  NOT NULL,
  CONSTRAINT ignored_payment_of FOREIGN KEY (payment_id) REFERENCES bank_transaction (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE ignored_payment;

--changeset hodina:client-credit
CREATE VIEW client_credit AS
  SELECT client_id, currency, SUM(unallocated_minor) AS amount_minor FROM booking
  GROUP BY client_id, currency HAVING SUM(unallocated_minor) > 0;
--rollback DROP VIEW client_credit;

-- Up to what a difference is rounding or a bank's fee, and what is paid first.
--changeset hodina:payment-policy
CREATE TABLE payment_policy (
  firm_id          UUID        NOT NULL PRIMARY KEY,
  settlement_order VARCHAR(16) NOT NULL,
  CONSTRAINT payment_policy_of FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT payment_policy_order CHECK (settlement_order IN ('CHARGES_FIRST', 'PRINCIPAL_FIRST'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE payment_tolerance (
  firm_id      UUID        NOT NULL,
  cause        VARCHAR(16) NOT NULL,
  currency     CHAR(3)     NOT NULL,
  amount_minor BIGINT      NOT NULL,
  position     INT         NOT NULL,
  PRIMARY KEY (firm_id, cause, currency),
  CONSTRAINT payment_tolerance_of FOREIGN KEY (firm_id) REFERENCES payment_policy (firm_id),
  CONSTRAINT payment_tolerance_cause CHECK (cause IN ('ROUNDING', 'FEE')),
  CONSTRAINT payment_tolerance_amount CHECK (amount_minor >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE payment_tolerance;
--rollback DROP TABLE payment_policy;

--changeset hodina:bank-transaction-days
ALTER TABLE bank_transaction ADD KEY bank_transaction_days (day, id);
--rollback ALTER TABLE bank_transaction DROP KEY bank_transaction_days;
