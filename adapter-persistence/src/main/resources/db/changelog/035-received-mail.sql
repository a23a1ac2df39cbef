--liquibase formatted sql

-- What comes back into the mailbox: answers, messages of machines, mails that did not arrive; and the addresses to which
-- nothing gets until a person clears them.

--changeset hodina:received-mail
CREATE TABLE received_mail (
  id               UUID         NOT NULL PRIMARY KEY,
  message_id       VARCHAR(250) NOT NULL COMMENT 'with its brackets',
  client_id        UUID         NULL COMMENT 'whose thread; none while nobody knows',
  mail_id          UUID         NULL COMMENT 'the mail of ours that it answers or brings back',
  sender           VARCHAR(254) NOT NULL,
  subject          VARCHAR(500) NOT NULL,
  body             MEDIUMTEXT   NOT NULL,
  sent_at          DATETIME(6)  NULL COMMENT 'as the sender says',
  automatic        BOOLEAN      NOT NULL,
  bounce_recipient VARCHAR(254) NULL,
  bounce_status    VARCHAR(9)   NULL,
  bounce_kind      VARCHAR(8)   NULL,
  bounce_reason    VARCHAR(500) NULL,
  read_at          DATETIME(6)  NOT NULL,
  UNIQUE KEY received_mail_message (message_id),
  KEY received_mail_client (client_id, id),
  KEY received_mail_answers (mail_id),
  CONSTRAINT received_mail_of_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT received_mail_of_mail FOREIGN KEY (mail_id) REFERENCES mail (id),
  CONSTRAINT received_mail_named CHECK (message_id <> ''),
  CONSTRAINT received_mail_kind CHECK (bounce_kind IN ('HARD', 'SOFT', 'DELAYED')),
  CONSTRAINT received_mail_bounce CHECK (
    (bounce_kind IS NULL) = (bounce_recipient IS NULL) AND (bounce_kind IS NULL) = (bounce_status IS NULL)
    AND (bounce_kind IS NULL) = (bounce_reason IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE received_mail;

--changeset hodina:received-mail-parts
CREATE TABLE received_mail_reference (
  received_id UUID         NOT NULL,
  position    INT          NOT NULL,
  message_id  VARCHAR(250) NOT NULL,
  PRIMARY KEY (received_id, position),
  CONSTRAINT received_mail_reference_of FOREIGN KEY (received_id) REFERENCES received_mail (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE received_mail_file (
  received_id UUID         NOT NULL,
  position    INT          NOT NULL,
  name        VARCHAR(255) NOT NULL,
  media_type  VARCHAR(100) NOT NULL,
  size        BIGINT       NOT NULL,
  PRIMARY KEY (received_id, position),
  CONSTRAINT received_mail_file_of FOREIGN KEY (received_id) REFERENCES received_mail (id),
  CONSTRAINT received_mail_file_size CHECK (size >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE received_mail_file;
--rollback DROP TABLE received_mail_reference;

--changeset hodina:mailbox-place
CREATE TABLE mailbox_place (
  mailbox  VARCHAR(255) NOT NULL PRIMARY KEY,
  validity BIGINT       NOT NULL,
  number   BIGINT       NOT NULL,
  CONSTRAINT mailbox_place_numbers CHECK (validity >= 0 AND number >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE mailbox_place;

--changeset hodina:bounced-address
CREATE TABLE bounced_address (
  address VARCHAR(254) NOT NULL PRIMARY KEY,
  mail_id UUID         NOT NULL,
  status  VARCHAR(9)   NOT NULL,
  reason  VARCHAR(500) NOT NULL,
  since   DATETIME(6)  NOT NULL,
  CONSTRAINT bounced_address_mail FOREIGN KEY (mail_id) REFERENCES mail (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE bounced_address;
