--liquibase formatted sql

-- Mails that go out once for a reason ever: the notice of an allowance, the statement of a period.

--changeset hodina:mail-once
CREATE TABLE mail_once (
  reason  VARCHAR(190) NOT NULL PRIMARY KEY,
  mail_id UUID         NULL COMMENT 'set within the transaction that wrote the row',
  CONSTRAINT mail_once_mail FOREIGN KEY (mail_id) REFERENCES mail (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE mail_once;
