--liquibase formatted sql

-- The files that were taken in. A file that is taken in again, since somebody asked for it, has a further repetition; without
-- that, the primary key lets in one of two imports at once. Rows of an import wait in a temporary table of its connection.

--changeset hodina:imported-file
CREATE TABLE imported_file (
  kind        VARCHAR(32)  NOT NULL,
  sha256      CHAR(64)     NOT NULL,
  repetition  INT          NOT NULL,
  name        VARCHAR(255) NOT NULL,
  row_count   BIGINT       NOT NULL,
  imported_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (kind, sha256, repetition),
  CONSTRAINT imported_file_hash CHECK (sha256 RLIKE '^[0-9a-f]{64}$'),
  CONSTRAINT imported_file_counts CHECK (repetition >= 0 AND row_count >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE imported_file;
