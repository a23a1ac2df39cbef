--liquibase formatted sql

-- The templates of mails that firms wrote themselves; where there is none, a mail is worded by the program. A kind that a later
-- version adds needs no change here: kinds and placeholders are checked when a template is saved.

--changeset hodina:mail-template
CREATE TABLE mail_template (
  firm_id  UUID         NOT NULL,
  kind     VARCHAR(32)  NOT NULL,
  language VARCHAR(2)   NOT NULL,
  subject  VARCHAR(200) NOT NULL,
  body     MEDIUMTEXT   NOT NULL,
  html     MEDIUMTEXT   NOT NULL,
  PRIMARY KEY (firm_id, kind, language),
  CONSTRAINT mail_template_firm FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT mail_template_language CHECK (language IN ('CS', 'EN')),
  CONSTRAINT mail_template_written CHECK (subject <> '' AND body <> '' AND html <> '')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE mail_template;
