--liquibase formatted sql

-- The row by which a worker's stopwatch is locked comes with the worker from now on.

--changeset hodina:stopwatch-row
INSERT INTO stopwatch (worker_id) SELECT id FROM worker WHERE id NOT IN (SELECT worker_id FROM stopwatch);
--rollback SELECT 1;
