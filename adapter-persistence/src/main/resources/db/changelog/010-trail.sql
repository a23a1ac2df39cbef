--liquibase formatted sql

-- What changed, append-only: nobody updates or deletes here, which triggers keep, and rights can (docs/operations.md).
-- The version of a thing is that of its last row; the primary key lets only one of two changes at once be the next.

--changeset hodina:trail
CREATE TABLE trail (
  kind       VARCHAR(32)  NOT NULL,
  subject    VARCHAR(100) NOT NULL,
  version    BIGINT       NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  login      VARCHAR(64)  NOT NULL,
  request_id VARCHAR(64)  NOT NULL,
  PRIMARY KEY (kind, subject, version),
  KEY trail_time (changed_at),
  CONSTRAINT trail_version CHECK (version >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE trail;

--changeset hodina:trail-field
CREATE TABLE trail_field (
  kind       VARCHAR(32)  NOT NULL,
  subject    VARCHAR(100) NOT NULL,
  version    BIGINT       NOT NULL,
  position   INT          NOT NULL,
  path       VARCHAR(500) NOT NULL,
  was        MEDIUMTEXT   NULL,
  now_is     MEDIUMTEXT   NULL,
  PRIMARY KEY (kind, subject, version, position),
  CONSTRAINT trail_field_of FOREIGN KEY (kind, subject, version) REFERENCES trail (kind, subject, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE trail_field;

--changeset hodina:trail-append-only splitStatements:false
CREATE TRIGGER trail_update BEFORE UPDATE ON trail FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the trail is append-only';
--rollback DROP TRIGGER trail_update;

--changeset hodina:trail-no-delete splitStatements:false
CREATE TRIGGER trail_delete BEFORE DELETE ON trail FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the trail is append-only';
--rollback DROP TRIGGER trail_delete;

--changeset hodina:trail-field-append-only splitStatements:false
CREATE TRIGGER trail_field_update BEFORE UPDATE ON trail_field FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the trail is append-only';
--rollback DROP TRIGGER trail_field_update;

--changeset hodina:trail-field-no-delete splitStatements:false
CREATE TRIGGER trail_field_delete BEFORE DELETE ON trail_field FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the trail is append-only';
--rollback DROP TRIGGER trail_field_delete;

--changeset hodina:remembered-answer
CREATE TABLE remembered_answer (
  login       VARCHAR(64)  NOT NULL,
  answer_key  VARCHAR(100) NOT NULL,
  fingerprint CHAR(64)     NOT NULL,
  asked_at    DATETIME(6)  NOT NULL,
  status      INT          NULL COMMENT 'null only within the transaction that claims the key',
  headers     TEXT         NULL,
  body        LONGBLOB     NULL,
  PRIMARY KEY (login, answer_key),
  KEY remembered_answer_time (asked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE remembered_answer;
