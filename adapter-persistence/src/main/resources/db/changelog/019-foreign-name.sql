--liquibase formatted sql

-- What other programs call our orders, tasks, workers and activities. Rows of all kinds of imports wait in temporary tables of
-- their connection, which are no part of the schema.

--changeset hodina:foreign-name
CREATE TABLE foreign_name (
  program VARCHAR(16)  NOT NULL,
  what    VARCHAR(16)  NOT NULL,
  name    VARCHAR(255) NOT NULL,
  code    VARCHAR(255) NOT NULL,
  PRIMARY KEY (program, what, name),
  CONSTRAINT foreign_name_program CHECK (program IN ('kimai', 'toggl', 'clockify')),
  CONSTRAINT foreign_name_what CHECK (what IN ('PROJECT', 'TASK', 'USER', 'ACTIVITY')),
  CONSTRAINT foreign_name_code CHECK (code <> '')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE foreign_name;
