--liquibase formatted sql

-- What is known of a log beside what is billed by.

--changeset hodina:work-log-entry
ALTER TABLE work_log
  ADD COLUMN sitting_began DATETIME NULL COMMENT 'of the measured sitting from which it was made',
  ADD COLUMN mends_id UUID NULL COMMENT 'the task whose mistakes were mended',
  ADD COLUMN approval VARCHAR(16) NOT NULL DEFAULT 'NOT_NEEDED',
  ADD CONSTRAINT work_log_sitting FOREIGN KEY (worker_id, sitting_began)
    REFERENCES stopwatch_sitting (worker_id, began_at),
  ADD CONSTRAINT work_log_mends FOREIGN KEY (mends_id) REFERENCES task (id),
  ADD CONSTRAINT work_log_mends_by_rework CHECK (mends_id IS NULL OR kind = 'REWORK'),
  ADD CONSTRAINT work_log_approval CHECK (approval IN ('NOT_NEEDED', 'WAITING', 'APPROVED', 'REJECTED'));
--rollback ALTER TABLE work_log DROP CONSTRAINT work_log_approval, DROP CONSTRAINT work_log_mends_by_rework;
--rollback ALTER TABLE work_log DROP FOREIGN KEY work_log_mends;
--rollback ALTER TABLE work_log DROP FOREIGN KEY work_log_sitting;
--rollback ALTER TABLE work_log DROP COLUMN approval, DROP COLUMN mends_id, DROP COLUMN sitting_began;
