--liquibase formatted sql

-- What is rated is rated again when facts change: of each period one rating is live (revision 0), those before it stay on
-- record with the next numbers, so that what a document billed of them stays explainable.

--changeset hodina:rated-period-revision
ALTER TABLE rated_period
  ADD COLUMN revision    INT        NOT NULL DEFAULT 0 COMMENT '0 is live; superseded ones count on from 1',
  ADD COLUMN terms       MEDIUMTEXT NULL COMMENT 'terms of that time without dates of their own, as TermsText writes them',
  ADD COLUMN agreements  CHAR(64)   NOT NULL DEFAULT '' COMMENT 'SHA-256 of the agreements; empty: to be compared anew',
  ADD COLUMN logs        INT        NOT NULL DEFAULT 0 COMMENT 'how many were rated',
  ADD COLUMN corrections INT        NOT NULL DEFAULT 0 COMMENT 'how many were rated',
  ADD KEY rated_period_live (client_id, revision, first_day),
  DROP KEY rated_period_first_day,
  DROP KEY rated_period_once,
  ADD UNIQUE KEY rated_period_first_day (client_key, first_day, revision),
  ADD UNIQUE KEY rated_period_once (client_key, revision, rated WITHOUT OVERLAPS),
  ADD CONSTRAINT rated_period_agreements CHECK (agreements RLIKE '^([0-9a-f]{64})?$'),
  ADD CONSTRAINT rated_period_numbers CHECK (revision >= 0 AND logs >= 0 AND corrections >= 0);
--rollback ALTER TABLE rated_period DROP CONSTRAINT rated_period_agreements, DROP CONSTRAINT rated_period_numbers, DROP KEY rated_period_once, DROP KEY rated_period_first_day, ADD UNIQUE KEY rated_period_first_day (client_key, first_day), ADD UNIQUE KEY rated_period_once (client_key, rated WITHOUT OVERLAPS);
--rollback ALTER TABLE rated_period DROP KEY rated_period_live, ADD KEY rated_period_of (client_id), DROP COLUMN revision, DROP COLUMN terms, DROP COLUMN agreements, DROP COLUMN logs, DROP COLUMN corrections;

-- Of ratings of before, the terms of today are the nearest that is known.
--changeset hodina:rated-period-of-before
UPDATE rated_period p LEFT JOIN client c ON c.id = p.client_id SET
  p.logs = (SELECT COUNT(DISTINCT log_id) FROM rated_charge WHERE rated_id = p.id),
  p.terms = CONCAT('T\t', p.day_after - INTERVAL 1 DAY, '\t',
    COALESCE((SELECT MAX(vat_rate) FROM rated_line WHERE rated_id = p.id), '-'), '\nC\t',
    COALESCE(c.price_list, '-'), '\t', COALESCE(c.line_grouping, 'ACTIVITY'), '\n');
--rollback SELECT 1;

--changeset hodina:rated-line-key
ALTER TABLE rated_line
  ADD COLUMN key_kind         VARCHAR(16) NOT NULL DEFAULT 'WORK' COMMENT 'of a difference: the kind of what differs',
  ADD COLUMN key_text         VARCHAR(64) NOT NULL DEFAULT '' COMMENT 'an activity, task, worker, log, order or agreement',
  ADD COLUMN key_hourly_minor BIGINT      NULL,
  ADD COLUMN fee_period       DATE        NULL,
  ADD COLUMN credits_id       UUID        NULL COMMENT 'the document from which a credit note takes it',
  ADD CONSTRAINT rated_line_credits FOREIGN KEY (credits_id) REFERENCES invoice (id),
  ADD CONSTRAINT rated_line_key_kind CHECK (key_kind IN ('WORK', 'MINIMUM', 'FEE', 'CREDIT')),
  ADD CONSTRAINT rated_line_own_key CHECK (kind = 'DIFFERENCE' OR kind = key_kind AND credits_id IS NULL);
--rollback ALTER TABLE rated_line DROP FOREIGN KEY rated_line_credits, DROP CONSTRAINT rated_line_key_kind, DROP CONSTRAINT rated_line_own_key;
--rollback ALTER TABLE rated_line DROP COLUMN key_kind, DROP COLUMN key_text, DROP COLUMN key_hourly_minor, DROP COLUMN fee_period, DROP COLUMN credits_id;

--changeset hodina:rated-line-of-before
UPDATE rated_line l JOIN rated_period p ON p.id = l.rated_id SET
  l.key_kind = l.kind,
  l.key_text = LEFT(l.text, 64),
  l.key_hourly_minor = l.hourly_minor,
  l.fee_period = IF(l.kind = 'FEE', p.first_day, NULL)
  WHERE l.kind <> 'DIFFERENCE';
--rollback SELECT 1;

--changeset hodina:rated-line-key-whole
ALTER TABLE rated_line
  ADD CONSTRAINT rated_line_key CHECK ((key_kind = 'WORK') = (key_hourly_minor IS NOT NULL)
    AND (key_kind = 'FEE') = (fee_period IS NOT NULL));
--rollback ALTER TABLE rated_line DROP CONSTRAINT rated_line_key;

-- A log that no document bears may be changed and removed, whatever is on record of what it was charged once.
--changeset hodina:rated-charge-correction
ALTER TABLE rated_charge
  DROP FOREIGN KEY rated_charge_log,
  ADD COLUMN correction_id UUID NULL COMMENT 'that stands in the place of the log';
ALTER TABLE rated_draw
  DROP FOREIGN KEY rated_draw_log;
--rollback ALTER TABLE rated_draw ADD CONSTRAINT rated_draw_log FOREIGN KEY (log_id) REFERENCES work_log (id);
--rollback ALTER TABLE rated_charge DROP COLUMN correction_id, ADD CONSTRAINT rated_charge_log FOREIGN KEY (log_id) REFERENCES work_log (id);

-- A fee is billed once ever by what is live.
--changeset hodina:rated-fee-revision
ALTER TABLE rated_fee
  ADD COLUMN revision INT NOT NULL DEFAULT 0 COMMENT 'of its period',
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (agreement_id, period, revision);
--rollback ALTER TABLE rated_fee DROP PRIMARY KEY, DROP COLUMN revision, ADD PRIMARY KEY (agreement_id, period);

--changeset hodina:work-correction-day
ALTER TABLE work_correction
  ADD COLUMN order_id  UUID NULL COMMENT 'of the log, which never changes any more',
  ADD COLUMN work_date DATE NULL COMMENT 'of the log';
UPDATE work_correction c JOIN work_log l ON l.id = c.log_id SET c.order_id = l.order_id, c.work_date = l.work_date;
ALTER TABLE work_correction
  MODIFY COLUMN order_id UUID NOT NULL COMMENT 'of the log, which never changes any more',
  MODIFY COLUMN work_date DATE NOT NULL COMMENT 'of the log',
  ADD KEY work_correction_day (order_id, work_date);
--rollback ALTER TABLE work_correction DROP KEY work_correction_day, DROP COLUMN order_id, DROP COLUMN work_date;

-- What a document that holds bears; deleted when it gives back what it billed.
--changeset hodina:billed-line-borne
ALTER TABLE billed_line
  ADD COLUMN borne BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'else the document bears what the line stands for by an earlier rating';
--rollback ALTER TABLE billed_line DROP COLUMN borne;

--changeset hodina:billed-order-line
CREATE TABLE billed_order_line (
  order_line_id UUID NOT NULL PRIMARY KEY,
  invoice_id    UUID NOT NULL,
  KEY billed_order_line_invoice (invoice_id),
  CONSTRAINT billed_order_line_of FOREIGN KEY (order_line_id) REFERENCES order_line (id),
  CONSTRAINT billed_order_line_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE billed_order_line;

--changeset hodina:billed-milestone
CREATE TABLE billed_milestone (
  milestone_id UUID NOT NULL PRIMARY KEY,
  invoice_id   UUID NOT NULL,
  KEY billed_milestone_invoice (invoice_id),
  CONSTRAINT billed_milestone_of FOREIGN KEY (milestone_id) REFERENCES milestone (id),
  CONSTRAINT billed_milestone_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE billed_milestone;

-- What a line of a document billed, for good; an order's line that was given back may be removed, so that no key holds it.
--changeset hodina:invoice-line-source
CREATE TABLE invoice_line_source (
  invoice_id     UUID NOT NULL,
  position       INT  NOT NULL,
  rated_id       UUID NULL,
  rated_position INT  NULL,
  order_line_id  UUID NULL,
  milestone_id   UUID NULL,
  PRIMARY KEY (invoice_id, position),
  KEY invoice_line_source_rated (rated_id, rated_position),
  CONSTRAINT invoice_line_source_of FOREIGN KEY (invoice_id, position) REFERENCES invoice_line (invoice_id, position),
  CONSTRAINT invoice_line_source_line FOREIGN KEY (rated_id, rated_position) REFERENCES rated_line (rated_id, position),
  CONSTRAINT invoice_line_source_whole CHECK ((rated_id IS NULL) = (rated_position IS NULL)),
  CONSTRAINT invoice_line_source_one
    CHECK ((rated_id IS NOT NULL) + (order_line_id IS NOT NULL) + (milestone_id IS NOT NULL) = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE invoice_line_source;

--changeset hodina:invoice_line_source-no-update splitStatements:false
CREATE TRIGGER invoice_line_source_no_update BEFORE UPDATE ON invoice_line_source FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_line_source_no_update;

--changeset hodina:invoice_line_source-no-delete splitStatements:false
CREATE TRIGGER invoice_line_source_no_delete BEFORE DELETE ON invoice_line_source FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an issued invoice never changes';
--rollback DROP TRIGGER invoice_line_source_no_delete;
