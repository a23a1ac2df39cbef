--liquibase formatted sql

-- How mails are worded and sent: templates that firms wrote themselves (where there is none, a mail is worded by the program; kinds and
-- placeholders are checked when a template is saved), others to whom a mail goes, and to whom documents go out by themselves.

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

--changeset hodina:mail-copies
ALTER TABLE mail
  ADD COLUMN cc TEXT NULL COMMENT 'addresses of others, a line each' AFTER recipient,
  ADD KEY mail_state_seq (state, seq);
--rollback ALTER TABLE mail DROP KEY mail_state_seq, DROP COLUMN cc;

--changeset hodina:mailing
CREATE TABLE mailing_firm (
  firm_id UUID        NOT NULL PRIMARY KEY,
  mailing VARCHAR(16) NOT NULL,
  since   DATE        NOT NULL COMMENT 'of documents issued then or later',
  CONSTRAINT mailing_firm_of FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT mailing_firm_said CHECK (mailing IN ('AUTOMATIC', 'BY_HAND'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE mailing_client (
  client_id UUID        NOT NULL PRIMARY KEY,
  mailing   VARCHAR(16) NOT NULL,
  since     DATE        NOT NULL COMMENT 'of documents issued then or later',
  CONSTRAINT mailing_client_of FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
  CONSTRAINT mailing_client_said CHECK (mailing IN ('AUTOMATIC', 'BY_HAND'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE mailing_client;
--rollback DROP TABLE mailing_firm;
