--liquibase formatted sql

-- A name that was entered before there were two stands for both languages until the other one is entered.

--changeset hodina:activity-names
UPDATE activity SET name = code WHERE name NOT RLIKE '[^[:space:]]';
ALTER TABLE activity
  CHANGE COLUMN name name_cs VARCHAR(255) NULL,
  ADD COLUMN name_en VARCHAR(255) NULL AFTER name_cs,
  ADD CONSTRAINT activity_named CHECK (COALESCE(name_cs, name_en) IS NOT NULL);
--rollback ALTER TABLE activity DROP CONSTRAINT activity_named;
--rollback UPDATE activity SET name_cs = name_en WHERE name_cs IS NULL;
--rollback ALTER TABLE activity DROP COLUMN name_en, CHANGE COLUMN name_cs name VARCHAR(255) NOT NULL;
