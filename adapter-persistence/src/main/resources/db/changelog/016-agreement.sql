--liquibase formatted sql

-- Agreements with clients; a change of terms is a successor, so that fees and allowances of what was rated stay.

--changeset hodina:agreement
CREATE TABLE agreement (
  id              UUID         NOT NULL PRIMARY KEY,
  client_id       UUID         NOT NULL,
  type            VARCHAR(8)   NOT NULL,
  stage           VARCHAR(16)  NOT NULL,
  name_cs         VARCHAR(255) NULL,
  name_en         VARCHAR(255) NULL,
  succeeds        UUID         NULL,
  notifies_client BOOLEAN      NOT NULL,
  order_id        UUID         NULL,
  all_activities  BOOLEAN      NOT NULL,
  first_day       DATE         NOT NULL COMMENT 'of a package: the purchase date',
  day_after       DATE         NOT NULL,
  currency        CHAR(3)      NOT NULL,
  vat_rate        INT          NULL COMMENT 'hundredths of a percent',
  includes        BIGINT       NULL COMMENT 'minutes, or minor units of the currency',
  includes_time   BOOLEAN      NULL,
  price_minor     BIGINT       NULL COMMENT 'of a package; a retainer has fees',
  cycle           VARCHAR(8)   NULL,
  anchor          VARCHAR(8)   NULL,
  due             VARCHAR(8)   NULL,
  proration       VARCHAR(8)   NULL,
  carry_over      INT          NULL,
  carry_over_cap  BIGINT       NULL COMMENT 'of the kind of the allowance',
  draw            VARCHAR(16)  NULL,
  KEY agreement_client (client_id, id),
  KEY agreement_stage (stage, client_id),
  CONSTRAINT agreement_of FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT agreement_succeeds FOREIGN KEY (succeeds) REFERENCES agreement (id),
  CONSTRAINT agreement_order FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT agreement_type CHECK (type IN ('RETAINER', 'PACKAGE')),
  CONSTRAINT agreement_stage_known CHECK (stage IN ('OFFERED', 'AGREED', 'WITHDRAWN')),
  CONSTRAINT agreement_named CHECK (COALESCE(name_cs, name_en) IS NOT NULL),
  CONSTRAINT agreement_days CHECK (first_day < day_after),
  CONSTRAINT agreement_currency CHECK (currency RLIKE '^[A-Z]{3}$'),
  CONSTRAINT agreement_vat_rate CHECK (vat_rate BETWEEN 0 AND 10000),
  CONSTRAINT agreement_includes CHECK ((includes IS NULL) = (includes_time IS NULL) AND COALESCE(includes, 0) >= 0),
  CONSTRAINT agreement_cap CHECK (carry_over_cap IS NULL OR includes IS NOT NULL),
  CONSTRAINT agreement_price CHECK ((type = 'PACKAGE') = (price_minor IS NOT NULL)),
  CONSTRAINT agreement_periods CHECK ((type = 'RETAINER') = (cycle IS NOT NULL AND anchor IS NOT NULL AND due IS NOT NULL
    AND proration IS NOT NULL AND carry_over IS NOT NULL AND draw IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE agreement;

--changeset hodina:agreement-activity
CREATE TABLE agreement_activity (
  agreement_id UUID        NOT NULL,
  activity     VARCHAR(64) NOT NULL,
  PRIMARY KEY (agreement_id, activity),
  CONSTRAINT agreement_activity_of FOREIGN KEY (agreement_id) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE agreement_activity;

--changeset hodina:agreement-fee
CREATE TABLE agreement_fee (
  agreement_id UUID   NOT NULL,
  from_day     DATE   NOT NULL,
  fee_minor    BIGINT NOT NULL,
  PRIMARY KEY (agreement_id, from_day),
  CONSTRAINT agreement_fee_of FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT agreement_fee_positive CHECK (fee_minor >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE agreement_fee;

--changeset hodina:agreement-overage
CREATE TABLE agreement_overage (
  agreement_id UUID        NOT NULL,
  activity     VARCHAR(64) NOT NULL COMMENT 'empty: all that have no price of their own',
  from_day     DATE        NOT NULL,
  hourly_minor BIGINT      NOT NULL,
  PRIMARY KEY (agreement_id, activity, from_day),
  CONSTRAINT agreement_overage_of FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT agreement_overage_hourly CHECK (hourly_minor >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE agreement_overage;

-- A fee is billed once ever.
--changeset hodina:rated-fee
CREATE TABLE rated_fee (
  agreement_id UUID   NOT NULL,
  period       DATE   NOT NULL,
  rated_id     UUID   NOT NULL,
  due          DATE   NOT NULL,
  amount_minor BIGINT NOT NULL,
  vat_rate     INT    NULL COMMENT 'hundredths of a percent',
  PRIMARY KEY (agreement_id, period),
  KEY rated_fee_rated (rated_id),
  CONSTRAINT rated_fee_of FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT rated_fee_rated FOREIGN KEY (rated_id) REFERENCES rated_period (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE rated_fee;

--changeset hodina:rated-allowance
CREATE TABLE rated_allowance (
  rated_id     UUID    NOT NULL,
  agreement_id UUID    NOT NULL,
  period       DATE    NOT NULL,
  in_time      BOOLEAN NOT NULL COMMENT 'minutes, else minor units of the currency of the rated period',
  granted      BIGINT  NOT NULL,
  used         BIGINT  NOT NULL,
  lost         BIGINT  NOT NULL,
  remaining    BIGINT  NOT NULL,
  PRIMARY KEY (rated_id, agreement_id, period),
  KEY rated_allowance_agreement (agreement_id, rated_id),
  CONSTRAINT rated_allowance_rated FOREIGN KEY (rated_id) REFERENCES rated_period (id),
  CONSTRAINT rated_allowance_of FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT rated_allowance_balance CHECK (granted = used + lost + remaining),
  CONSTRAINT rated_allowance_parts CHECK (used >= 0 AND lost >= 0 AND remaining >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE rated_allowance;

--changeset hodina:rated-draw
CREATE TABLE rated_draw (
  rated_id     UUID   NOT NULL,
  position     INT    NOT NULL,
  agreement_id UUID   NOT NULL,
  period       DATE   NOT NULL,
  log_id       UUID   NOT NULL,
  day          DATE   NOT NULL,
  drawn        BIGINT NOT NULL COMMENT 'in the unit of the allowance',
  PRIMARY KEY (rated_id, position),
  KEY rated_draw_allowance (rated_id, agreement_id, period),
  KEY rated_draw_log (log_id),
  CONSTRAINT rated_draw_of FOREIGN KEY (rated_id, agreement_id, period)
    REFERENCES rated_allowance (rated_id, agreement_id, period),
  CONSTRAINT rated_draw_log FOREIGN KEY (log_id) REFERENCES work_log (id),
  CONSTRAINT rated_draw_positive CHECK (drawn > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE rated_draw;
