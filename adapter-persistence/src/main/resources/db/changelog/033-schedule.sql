--liquibase formatted sql

-- What the schedules of all nodes share. The clock is the database's, so that nodes whose clocks differ agree.

--changeset hodina:shared-lock
CREATE TABLE shared_lock (
  name       VARCHAR(64)  NOT NULL PRIMARY KEY,
  lock_until DATETIME(3)  NOT NULL COMMENT 'after it, whoever held the lock is taken for dead',
  locked_at  DATETIME(3)  NOT NULL,
  locked_by  VARCHAR(255) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE shared_lock;

--changeset hodina:chore
CREATE TABLE chore (
  name       VARCHAR(64) NOT NULL PRIMARY KEY,
  done_up_to DATETIME(6) NOT NULL COMMENT 'the time for which it was due when it was done last'
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE chore;
