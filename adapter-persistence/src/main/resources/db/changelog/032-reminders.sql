--liquibase formatted sql

-- Reminders: each invoice reaches each of the four stages once, from the friendly notice (0) to the pre-action letter (3).

--changeset hodina:sent-reminder-stages
ALTER TABLE sent_reminder
  DROP CONSTRAINT sent_reminder_level,
  ADD CONSTRAINT sent_reminder_level CHECK (level BETWEEN 0 AND 3);
--rollback DELETE FROM sent_reminder WHERE level = 0;
--rollback ALTER TABLE sent_reminder DROP CONSTRAINT sent_reminder_level, ADD CONSTRAINT sent_reminder_level CHECK (level >= 1);

--changeset hodina:reminder-policy
CREATE TABLE reminder_policy (
  id               UUID         NOT NULL PRIMARY KEY COMMENT 'that of its firm or client',
  firm_id          UUID         NULL,
  client_id        UUID         NULL,
  days_between     INT          NOT NULL,
  signatory_name   VARCHAR(100) NULL,
  signatory_role   VARCHAR(100) NULL,
  statement_days   INT          NULL COMMENT 'how old a statement may be; none = it is not asked for',
  next_working_day BOOLEAN      NOT NULL,
  always_365       BOOLEAN      NOT NULL,
  CONSTRAINT reminder_policy_firm FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT reminder_policy_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT reminder_policy_of_one CHECK ((firm_id IS NULL) <> (client_id IS NULL) AND id = COALESCE(firm_id, client_id)),
  CONSTRAINT reminder_policy_between CHECK (days_between BETWEEN 1 AND 365),
  CONSTRAINT reminder_policy_statement CHECK (statement_days BETWEEN 0 AND 60),
  CONSTRAINT reminder_policy_signatory CHECK ((signatory_name IS NULL) = (signatory_role IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE reminder_policy;

--changeset hodina:reminder-level
CREATE TABLE reminder_level (
  policy_id    UUID    NOT NULL,
  stage        INT     NOT NULL,
  days         INT     NOT NULL COMMENT 'after the last day to pay',
  days_to_pay  INT     NOT NULL,
  fee_minor    BIGINT  NULL,
  fee_currency CHAR(3) NULL,
  interest     BOOLEAN NOT NULL,
  PRIMARY KEY (policy_id, stage),
  CONSTRAINT reminder_level_of FOREIGN KEY (policy_id) REFERENCES reminder_policy (id),
  CONSTRAINT reminder_level_stage CHECK (stage BETWEEN 0 AND 3),
  CONSTRAINT reminder_level_days CHECK (days BETWEEN IF(stage = 0, -60, 1) AND 3650),
  CONSTRAINT reminder_level_to_pay CHECK (days_to_pay BETWEEN IF(stage = 3, 7, 1) AND 365),
  CONSTRAINT reminder_level_fee CHECK ((fee_minor IS NULL) = (fee_currency IS NULL) AND COALESCE(fee_minor, 1) > 0),
  CONSTRAINT reminder_level_interest CHECK (interest = FALSE OR stage >= 2)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE reminder_level;

--changeset hodina:reminder-negligible
CREATE TABLE reminder_negligible (
  policy_id    UUID    NOT NULL,
  position     INT     NOT NULL,
  currency     CHAR(3) NOT NULL,
  amount_minor BIGINT  NOT NULL,
  PRIMARY KEY (policy_id, position),
  UNIQUE KEY reminder_negligible_once (policy_id, currency),
  CONSTRAINT reminder_negligible_of FOREIGN KEY (policy_id) REFERENCES reminder_policy (id),
  CONSTRAINT reminder_negligible_amount CHECK (amount_minor >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE reminder_negligible;

--changeset hodina:client-reminders
CREATE TABLE client_reminders (
  client_id     UUID         NOT NULL PRIMARY KEY,
  insolvent     BOOLEAN      NOT NULL,
  blocked       BOOLEAN      NOT NULL,
  blocked_from  DATE         NULL,
  blocked_until DATE         NULL,
  blocked_stage INT          NULL COMMENT 'the first that is not sent; none = no stage is',
  block_note    VARCHAR(500) NOT NULL,
  CONSTRAINT client_reminders_of FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT client_reminders_days CHECK (blocked_until >= blocked_from),
  CONSTRAINT client_reminders_stage CHECK (blocked_stage BETWEEN 0 AND 3)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE client_reminders;

--changeset hodina:invoice-mark
CREATE TABLE invoice_mark (
  invoice_id UUID         NOT NULL,
  kind       VARCHAR(16)  NOT NULL,
  until_day  DATE         NULL COMMENT 'the last day on which it holds',
  note       VARCHAR(500) NOT NULL,
  set_by     VARCHAR(64)  NOT NULL,
  PRIMARY KEY (invoice_id, kind),
  CONSTRAINT invoice_mark_of FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_mark_kind CHECK (kind IN ('DISPUTED', 'PROMISED')),
  CONSTRAINT invoice_mark_promise CHECK (kind <> 'PROMISED' OR until_day IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE invoice_mark;

--changeset hodina:reminder-release
CREATE TABLE reminder_release (
  id          UUID        NOT NULL PRIMARY KEY,
  client_id   UUID        NOT NULL,
  account     VARCHAR(34) NOT NULL,
  currency    CHAR(3)     NOT NULL,
  planned_on  DATE        NOT NULL,
  state       VARCHAR(16) NOT NULL,
  ended_on    DATE        NULL,
  released_by VARCHAR(64) NULL,
  mail_id     UUID        NULL,
  waits       BOOLEAN AS (IF(state = 'WAITING', TRUE, NULL)) STORED,
  UNIQUE KEY reminder_release_waits (client_id, account, currency, waits) COMMENT 'of each letter one waits',
  KEY reminder_release_state (state, id),
  CONSTRAINT reminder_release_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT reminder_release_mail FOREIGN KEY (mail_id) REFERENCES mail (id),
  CONSTRAINT reminder_release_state CHECK (state IN ('WAITING', 'RELEASED', 'WITHDRAWN')),
  CONSTRAINT reminder_release_ended CHECK ((state = 'WAITING') = (ended_on IS NULL)
    AND (state = 'RELEASED') = (mail_id IS NOT NULL) AND (state = 'RELEASED') = (released_by IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE reminder_release;
