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

--changeset hodina:work-log-lists
ALTER TABLE work_log
  ADD KEY work_log_newest (work_date, id),
  ADD KEY work_log_order_newest (order_id, work_date, id),
  ADD KEY work_log_task_newest (task_id, work_date, id),
  ADD KEY work_log_kind_newest (kind, work_date, id);
--rollback ALTER TABLE work_log ADD KEY work_log_task (task_id, order_id), DROP KEY work_log_newest, DROP KEY work_log_order_newest, DROP KEY work_log_task_newest, DROP KEY work_log_kind_newest;

--changeset hodina:period-lock
CREATE TABLE period_lock (
  id        UUID         NOT NULL PRIMARY KEY,
  first_day DATE         NOT NULL,
  last_day  DATE         NOT NULL,
  note      VARCHAR(500) NOT NULL,
  KEY period_lock_days (first_day, last_day),
  CONSTRAINT period_lock_period CHECK (first_day <= last_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE period_lock;

--changeset hodina:work-correction
CREATE TABLE work_correction (
  id          UUID          NOT NULL PRIMARY KEY,
  log_id      UUID          NOT NULL COMMENT 'the log that is corrected in the end',
  corrects_id UUID          NOT NULL COMMENT 'that log, or a correction of it',
  minutes     INT           NOT NULL COMMENT '0 cancels',
  write_off   VARCHAR(1000) NULL,
  UNIQUE KEY work_correction_once (corrects_id),
  KEY work_correction_log (log_id, id),
  CONSTRAINT work_correction_of FOREIGN KEY (log_id) REFERENCES work_log (id),
  CONSTRAINT work_correction_minutes CHECK (minutes >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE work_correction;
