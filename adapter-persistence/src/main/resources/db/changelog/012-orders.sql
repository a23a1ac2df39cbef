--liquibase formatted sql

-- How an order is led, what of it is to be done by whom, and what is billed beside work. An order of before is in
-- progress and billed as it goes; a task of before is open.

--changeset hodina:orders-management
ALTER TABLE orders
  ADD COLUMN state           VARCHAR(16) NOT NULL DEFAULT 'IN_PROGRESS',
  ADD COLUMN billing_mode    VARCHAR(16) NOT NULL DEFAULT 'ONGOING',
  ADD COLUMN budget_minutes  INT         NULL,
  ADD COLUMN budget_minor    BIGINT      NULL,
  ADD COLUMN budget_currency CHAR(3)     NULL,
  ADD COLUMN manager_id      UUID        NULL,
  ADD COLUMN approval        BOOLEAN     NOT NULL DEFAULT FALSE,
  ADD KEY orders_state (state, number),
  ADD CONSTRAINT orders_manager FOREIGN KEY (manager_id) REFERENCES worker (id),
  ADD CONSTRAINT orders_state CHECK (state IN ('OFFERED', 'ORDERED', 'IN_PROGRESS', 'DONE', 'BILLED', 'CANCELLED')),
  ADD CONSTRAINT orders_billing_mode CHECK (billing_mode = 'ONGOING' OR billing_mode = 'ON_COMPLETION' AND own_invoice),
  ADD CONSTRAINT orders_budget CHECK (budget_minutes >= 1 AND budget_minor >= 1),
  ADD CONSTRAINT orders_budget_currency CHECK ((budget_minor IS NULL) = (budget_currency IS NULL)),
  ADD CONSTRAINT orders_approval CHECK (NOT approval OR manager_id IS NOT NULL);
--rollback ALTER TABLE orders DROP FOREIGN KEY orders_manager, DROP CONSTRAINT orders_state, DROP CONSTRAINT orders_billing_mode, DROP CONSTRAINT orders_budget, DROP CONSTRAINT orders_budget_currency, DROP CONSTRAINT orders_approval, DROP KEY orders_state, DROP KEY orders_manager, DROP COLUMN state, DROP COLUMN billing_mode, DROP COLUMN budget_minutes, DROP COLUMN budget_minor, DROP COLUMN budget_currency, DROP COLUMN manager_id, DROP COLUMN approval;

--changeset hodina:task-to-do
ALTER TABLE task
  ADD COLUMN state         VARCHAR(16) NOT NULL DEFAULT 'OPEN',
  ADD COLUMN priority      VARCHAR(8)  NOT NULL DEFAULT 'NORMAL',
  ADD COLUMN due           DATE        NULL,
  ADD COLUMN closed        BOOLEAN AS (state IN ('DONE', 'CANCELLED')) STORED,
  ADD COLUMN priority_rank TINYINT AS (CASE priority WHEN 'URGENT' THEN 0 WHEN 'HIGH' THEN 1 WHEN 'NORMAL' THEN 2 ELSE 3 END) STORED,
  ADD COLUMN due_key       DATE AS (COALESCE(due, '9999-12-31')) STORED COMMENT 'without a day last',
  ADD KEY task_to_do (closed, priority_rank, due_key, code),
  ADD KEY task_of_assignee (assignee_id, closed, priority_rank, due_key, code),
  ADD CONSTRAINT task_state CHECK (state IN ('OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
  ADD CONSTRAINT task_priority CHECK (priority IN ('URGENT', 'HIGH', 'NORMAL', 'LOW'));
--rollback ALTER TABLE task ADD KEY task_assignee (assignee_id), DROP KEY task_to_do, DROP KEY task_of_assignee, DROP CONSTRAINT task_state, DROP CONSTRAINT task_priority, DROP COLUMN closed, DROP COLUMN priority_rank, DROP COLUMN due_key, DROP COLUMN state, DROP COLUMN priority, DROP COLUMN due;

--changeset hodina:order-line
CREATE TABLE order_line (
  id            UUID         NOT NULL PRIMARY KEY,
  order_id      UUID         NOT NULL,
  kind          VARCHAR(8)   NOT NULL,
  product       VARCHAR(64)  NULL,
  text          VARCHAR(500) NOT NULL,
  thousandths   BIGINT       NOT NULL COMMENT 'of a unit',
  unit_minor    BIGINT       NOT NULL,
  currency      CHAR(3)      NOT NULL,
  vat_category  VARCHAR(32)  NOT NULL,
  line_date     DATE         NOT NULL,
  cost_minor    BIGINT       NULL,
  cost_currency CHAR(3)      NULL,
  KEY order_line_list (order_id, kind, id),
  CONSTRAINT order_line_of FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT order_line_product FOREIGN KEY (product) REFERENCES product (code),
  CONSTRAINT order_line_kind CHECK (kind = 'PRODUCT' AND product IS NOT NULL OR kind = 'EXPENSE' AND product IS NULL),
  CONSTRAINT order_line_quantity CHECK (thousandths BETWEEN 1 AND 999999999999),
  CONSTRAINT order_line_amounts CHECK (unit_minor >= 0 AND cost_minor >= 0),
  CONSTRAINT order_line_cost CHECK ((cost_minor IS NULL) = (cost_currency IS NULL)),
  CONSTRAINT order_line_vat_category CHECK (vat_category IN ('STANDARD', 'REDUCED', 'ZERO', 'EXEMPT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE order_line;

--changeset hodina:milestone
CREATE TABLE milestone (
  id           UUID         NOT NULL PRIMARY KEY,
  order_id     UUID         NOT NULL,
  name         VARCHAR(500) NOT NULL,
  amount_minor BIGINT       NOT NULL,
  currency     CHAR(3)      NOT NULL,
  vat_category VARCHAR(32)  NOT NULL,
  due          DATE         NULL,
  done         DATE         NULL,
  KEY milestone_list (order_id, id),
  CONSTRAINT milestone_of FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT milestone_amount CHECK (amount_minor >= 0),
  CONSTRAINT milestone_vat_category CHECK (vat_category IN ('STANDARD', 'REDUCED', 'ZERO', 'EXEMPT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE milestone;

--changeset hodina:notice
CREATE TABLE notice (
  id           UUID         NOT NULL PRIMARY KEY,
  subject_kind VARCHAR(32)  NOT NULL,
  subject_id   VARCHAR(100) NOT NULL,
  kind         VARCHAR(32)  NOT NULL,
  basis        VARCHAR(100) NOT NULL,
  threshold    INT          NOT NULL,
  audience     VARCHAR(8)   NOT NULL,
  noticed_at   DATETIME(6)  NOT NULL,
  UNIQUE KEY notice_once (subject_kind, subject_id, kind, basis, threshold, audience),
  KEY notice_of (subject_kind, subject_id, id),
  CONSTRAINT notice_threshold CHECK (threshold >= 0),
  CONSTRAINT notice_audience CHECK (audience IN ('MANAGER', 'CLIENT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE notice;
