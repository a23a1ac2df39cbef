--liquibase formatted sql

-- What runs has a table of its own, with one row a worker by its primary key. The unique key over a generated column, which kept
-- that before, was locked with the gaps beside it where an entry of it came back, so that workers next to each other in it who
-- switched at once were a deadlock. Positions grow: who runs has the highest, and so is the next one once it waits.

--changeset hodina:stopwatch-running
CREATE TABLE stopwatch_running (
  worker_id UUID     NOT NULL PRIMARY KEY,
  task_id   UUID     NOT NULL,
  since     DATETIME NOT NULL,
  CONSTRAINT stopwatch_running_task FOREIGN KEY (worker_id, task_id) REFERENCES stopwatch_task (worker_id, task_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE stopwatch_running;

--changeset hodina:stopwatch-running-moves
INSERT INTO stopwatch_running (worker_id, task_id, since)
  SELECT worker_id, task_id, since FROM stopwatch_task WHERE since IS NOT NULL;
ALTER TABLE stopwatch_task DROP CONSTRAINT stopwatch_task_runs_or_waits;
UPDATE stopwatch_task SET position = 51 WHERE position IS NULL;
ALTER TABLE stopwatch_task
  DROP KEY stopwatch_one_runs,
  DROP COLUMN running_worker,
  DROP COLUMN since,
  MODIFY COLUMN position INT NOT NULL COMMENT 'the running one has the highest, then comes the next one';
--rollback ALTER TABLE stopwatch_task MODIFY COLUMN position INT NULL COMMENT 'the next one has the highest; none while it runs', ADD COLUMN since DATETIME NULL COMMENT 'while it runs';
--rollback UPDATE stopwatch_task t JOIN stopwatch_running r ON r.worker_id = t.worker_id AND r.task_id = t.task_id SET t.since = r.since, t.position = NULL;
--rollback DELETE FROM stopwatch_running;
--rollback ALTER TABLE stopwatch_task ADD COLUMN running_worker UUID AS (CASE WHEN since IS NULL THEN NULL ELSE worker_id END) STORED, ADD UNIQUE KEY stopwatch_one_runs (running_worker), ADD CONSTRAINT stopwatch_task_runs_or_waits CHECK ((since IS NULL) <> (position IS NULL));
