--liquibase formatted sql

-- Who comes in: users that can be shut out, browsers that are known again, wrong guesses, and tokens for programs. Of
-- all secrets a hash is kept, and nothing else.

--changeset hodina:access-user-active
ALTER TABLE access_user
  ADD COLUMN email  VARCHAR(254) NULL,
  ADD COLUMN active BOOLEAN NOT NULL DEFAULT TRUE,
  ADD UNIQUE KEY access_user_email (email),
  ADD CONSTRAINT access_user_email_form CHECK (email <> '' AND email = LOWER(email));
--rollback ALTER TABLE access_user DROP CONSTRAINT access_user_email_form, DROP KEY access_user_email, DROP COLUMN active, DROP COLUMN email;

--changeset hodina:access-device
CREATE TABLE access_device (
  token_hash CHAR(64)    NOT NULL PRIMARY KEY,
  login      VARCHAR(64) NOT NULL COMMENT 'which succeeded in this browser',
  expires    DATETIME(6) NOT NULL,
  KEY access_device_expires (expires),
  CONSTRAINT access_device_user FOREIGN KEY (login) REFERENCES access_user (login)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE access_device;

--changeset hodina:access-guess
CREATE TABLE access_guess (
  key_hash   CHAR(64)    NOT NULL PRIMARY KEY COMMENT 'of a login, known or not, an address, a browser',
  failures   INT         NOT NULL,
  last_at    DATETIME(6) NOT NULL,
  heard_from DATETIME(6) NOT NULL,
  KEY access_guess_last (last_at),
  CONSTRAINT access_guess_failures CHECK (failures >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE access_guess;

--changeset hodina:api-token
CREATE TABLE api_token (
  id         UUID         NOT NULL PRIMARY KEY,
  token_hash CHAR(64)     NOT NULL,
  login      VARCHAR(64)  NOT NULL,
  name       VARCHAR(100) NOT NULL,
  scope      VARCHAR(8)   NOT NULL,
  created    DATETIME(6)  NOT NULL,
  expires    DATETIME(6)  NOT NULL,
  last_used  DATETIME(6)  NULL,
  UNIQUE KEY api_token_hash (token_hash),
  KEY api_token_user (login, created),
  CONSTRAINT api_token_user FOREIGN KEY (login) REFERENCES access_user (login),
  CONSTRAINT api_token_scope CHECK (scope IN ('READ', 'FULL')),
  CONSTRAINT api_token_expires CHECK (expires > created)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE api_token;
