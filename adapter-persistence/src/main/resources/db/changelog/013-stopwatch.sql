--liquibase formatted sql

-- What a worker measures. That at most one task runs is kept by a key: running_worker is the worker while the task runs,
-- and NULLs never collide. That sittings do not overlap is kept by another.

--changeset hodina:stopwatch
CREATE TABLE stopwatch (
  worker_id UUID NOT NULL PRIMARY KEY COMMENT 'locked by who changes what the worker measures',
  CONSTRAINT stopwatch_of FOREIGN KEY (worker_id) REFERENCES worker (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE stopwatch;

--changeset hodina:stopwatch-task
CREATE TABLE stopwatch_task (
  worker_id      UUID          NOT NULL,
  task_id        UUID          NOT NULL,
  activity       VARCHAR(64)   NOT NULL,
  note           VARCHAR(1000) NOT NULL,
  position       INT           NULL COMMENT 'the next one has the highest; none while it runs',
  since          DATETIME      NULL COMMENT 'while it runs',
  running_worker UUID AS (CASE WHEN since IS NULL THEN NULL ELSE worker_id END) STORED,
  PRIMARY KEY (worker_id, task_id),
  UNIQUE KEY stopwatch_one_runs (running_worker),
  CONSTRAINT stopwatch_task_of FOREIGN KEY (worker_id) REFERENCES worker (id),
  CONSTRAINT stopwatch_task_task FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT stopwatch_task_runs_or_waits CHECK ((since IS NULL) <> (position IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE stopwatch_task;

--changeset hodina:stopwatch-sitting
CREATE TABLE stopwatch_sitting (
  worker_id UUID        NOT NULL,
  began_at  DATETIME    NOT NULL,
  ended_at  DATETIME    NOT NULL,
  task_id   UUID        NOT NULL,
  outcome   VARCHAR(16) NOT NULL,
  PERIOD FOR measured (began_at, ended_at),
  PRIMARY KEY (worker_id, began_at),
  UNIQUE KEY stopwatch_sitting_one_at_a_time (worker_id, measured WITHOUT OVERLAPS),
  KEY stopwatch_sitting_end (worker_id, ended_at),
  KEY stopwatch_sitting_pending (worker_id, task_id, outcome, began_at),
  CONSTRAINT stopwatch_sitting_of FOREIGN KEY (worker_id) REFERENCES worker (id),
  CONSTRAINT stopwatch_sitting_task FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT stopwatch_sitting_outcome CHECK (outcome IN ('PENDING', 'LOGGED', 'DISCARDED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE stopwatch_sitting;

--changeset hodina:access-user-worker
ALTER TABLE access_user
  ADD COLUMN worker_id UUID NULL COMMENT 'who this is among those who work',
  ADD CONSTRAINT access_user_worker FOREIGN KEY (worker_id) REFERENCES worker (id);
--rollback ALTER TABLE access_user DROP FOREIGN KEY access_user_worker;
--rollback ALTER TABLE access_user DROP COLUMN worker_id;
