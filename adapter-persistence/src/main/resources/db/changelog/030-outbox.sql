--liquibase formatted sql

-- Mails are tried again, each try is kept; they carry files of documents and files of their own, and HTML; some go to the
-- firm's own people, and some not before a time.

--changeset hodina:mail-tries
ALTER TABLE mail
  MODIFY COLUMN client_id UUID NULL,
  ADD COLUMN html MEDIUMTEXT NULL AFTER body,
  ADD COLUMN in_reply_to VARCHAR(998) NULL AFTER html,
  ADD COLUMN next_try DATETIME(6) NULL COMMENT 'not before then; none once it ended',
  ADD COLUMN tries INT NOT NULL DEFAULT 0,
  DROP CONSTRAINT mail_purpose,
  DROP CONSTRAINT mail_failed,
  DROP KEY mail_queue;
UPDATE mail SET next_try = queued_at WHERE state IN ('QUEUED', 'SENDING');
ALTER TABLE mail
  ADD KEY mail_queue (state, next_try, seq),
  ADD KEY mail_abandoned (state, taken_at),
  ADD KEY mail_client (client_id, seq),
  ADD CONSTRAINT mail_purpose CHECK (purpose IN ('INVOICE', 'REMINDER', 'MESSAGE', 'NOTICE', 'REPORT')),
  ADD CONSTRAINT mail_waits CHECK ((next_try IS NOT NULL) = (state IN ('QUEUED', 'SENDING')));
--rollback DELETE f FROM mail_invoice f JOIN mail m ON m.id = f.mail_id WHERE m.client_id IS NULL OR m.purpose NOT IN ('INVOICE', 'REMINDER');
--rollback DELETE FROM mail WHERE client_id IS NULL OR purpose NOT IN ('INVOICE', 'REMINDER');
--rollback ALTER TABLE mail DROP CONSTRAINT mail_waits, DROP CONSTRAINT mail_purpose, DROP KEY mail_abandoned, DROP KEY mail_queue, ADD KEY mail_queue (state, seq);
--rollback UPDATE mail SET reason = '' WHERE state = 'FAILED' AND reason IS NULL;
--rollback ALTER TABLE mail ADD KEY mail_of_client (client_id);
--rollback ALTER TABLE mail DROP KEY mail_client, MODIFY COLUMN client_id UUID NOT NULL, DROP COLUMN html, DROP COLUMN in_reply_to, DROP COLUMN next_try, DROP COLUMN tries, ADD CONSTRAINT mail_purpose CHECK (purpose IN ('INVOICE', 'REMINDER')), ADD CONSTRAINT mail_failed CHECK (state <> 'FAILED' OR reason IS NOT NULL);

--changeset hodina:mail-try
CREATE TABLE mail_try (
  mail_id UUID        NOT NULL,
  number  INT         NOT NULL,
  began   DATETIME(6) NOT NULL,
  ended   DATETIME(6) NULL,
  outcome VARCHAR(16) NOT NULL,
  answer  TEXT        NULL COMMENT 'what the server said',
  PRIMARY KEY (mail_id, number),
  KEY mail_try_began (began),
  CONSTRAINT mail_try_mail FOREIGN KEY (mail_id) REFERENCES mail (id),
  CONSTRAINT mail_try_number CHECK (number >= 1),
  CONSTRAINT mail_try_outcome CHECK (outcome IN ('OPEN', 'TAKEN_OVER', 'LATER', 'REFUSED')),
  CONSTRAINT mail_try_ended CHECK ((ended IS NULL) = (outcome = 'OPEN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE mail_try;

--changeset hodina:mail-file
CREATE TABLE mail_file (
  mail_id    UUID         NOT NULL,
  position   INT          NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  invoice_id UUID         NULL COMMENT 'the file of a document, as it is stored',
  name       VARCHAR(255) NULL,
  bytes      LONGBLOB     NULL,
  PRIMARY KEY (mail_id, position),
  CONSTRAINT mail_file_mail FOREIGN KEY (mail_id) REFERENCES mail (id),
  CONSTRAINT mail_file_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT mail_file_one CHECK ((invoice_id IS NULL) = (bytes IS NOT NULL) AND (bytes IS NULL) = (name IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
INSERT INTO mail_file (mail_id, position, media_type, invoice_id)
  SELECT mail_id, position, 'application/pdf', invoice_id FROM mail_invoice;
--rollback DROP TABLE mail_file;
