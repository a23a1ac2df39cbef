--liquibase formatted sql

--changeset hodina:mail
CREATE TABLE mail (
  id        UUID         NOT NULL PRIMARY KEY,
  seq       BIGINT       NOT NULL AUTO_INCREMENT COMMENT 'the order of the queue',
  client_id UUID         NOT NULL,
  purpose   VARCHAR(16)  NOT NULL,
  sender    VARCHAR(320) NOT NULL,
  recipient VARCHAR(320) NOT NULL,
  subject   VARCHAR(998) NOT NULL,
  body      MEDIUMTEXT   NOT NULL,
  state     VARCHAR(16)  NOT NULL,
  queued_at DATETIME(6)  NOT NULL,
  taken_at  DATETIME(6)  NULL,
  ended_at  DATETIME(6)  NULL,
  reason    TEXT         NULL,
  UNIQUE KEY mail_seq (seq),
  KEY mail_queue (state, seq),
  CONSTRAINT mail_of FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT mail_purpose CHECK (purpose IN ('INVOICE', 'REMINDER')),
  CONSTRAINT mail_state CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
  CONSTRAINT mail_taken CHECK (state <> 'SENDING' OR taken_at IS NOT NULL),
  CONSTRAINT mail_failed CHECK (state <> 'FAILED' OR reason IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE mail;

--changeset hodina:mail-invoice
CREATE TABLE mail_invoice (
  mail_id    UUID NOT NULL,
  position   INT  NOT NULL,
  invoice_id UUID NOT NULL,
  PRIMARY KEY (mail_id, position),
  UNIQUE KEY mail_invoice_once (mail_id, invoice_id),
  KEY mail_invoice_invoice (invoice_id),
  CONSTRAINT mail_invoice_mail FOREIGN KEY (mail_id) REFERENCES mail (id),
  CONSTRAINT mail_invoice_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE mail_invoice;

--changeset hodina:sent-reminder
CREATE TABLE sent_reminder (
  invoice_id  UUID NOT NULL,
  level       INT  NOT NULL,
  reminded_on DATE NOT NULL,
  mail_id     UUID NOT NULL,
  PRIMARY KEY (invoice_id, level) COMMENT 'each invoice reaches each level once',
  CONSTRAINT sent_reminder_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT sent_reminder_mail FOREIGN KEY (mail_id) REFERENCES mail (id),
  CONSTRAINT sent_reminder_level CHECK (level >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE sent_reminder;

--changeset hodina:access-user
CREATE TABLE access_user (
  login         VARCHAR(64)  NOT NULL PRIMARY KEY,
  password_hash VARCHAR(255) NOT NULL,
  role          VARCHAR(16)  NOT NULL,
  CONSTRAINT access_user_role CHECK (role IN ('ADMINISTRATOR', 'MANAGER', 'ACCOUNTANT', 'WORKER'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE access_user;

--changeset hodina:access-session
CREATE TABLE access_session (
  token_hash VARCHAR(128) NOT NULL PRIMARY KEY,
  login      VARCHAR(64)  NOT NULL,
  expires    DATETIME(6)  NOT NULL,
  KEY access_session_expires (expires),
  CONSTRAINT access_session_user FOREIGN KEY (login) REFERENCES access_user (login)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE access_session;
