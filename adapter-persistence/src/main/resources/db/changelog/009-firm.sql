--liquibase formatted sql

-- The entry in a register as it is printed on documents in English; where it is missing, the other one is.

--changeset hodina:firm-registration-in-english
ALTER TABLE firm ADD COLUMN registration_en VARCHAR(500) NULL AFTER registration;
--rollback ALTER TABLE firm DROP COLUMN registration_en;
