-- The teaser tier and what the poster covers. The other two tiers have tables of their own, so that
-- a query on this one cannot select them.
CREATE TABLE opportunity (
  id uuid PRIMARY KEY,
  -- Grows by one with every change; it is the ETag and the version in the event.
  version bigint NOT NULL CHECK (version > 0),
  poster_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'FILLED', 'COMPLETED', 'CANCELLED', 'EXPIRED')),
  title text,
  teaser text,
  industry text,
  countries text[] NOT NULL,
  languages text[] NOT NULL,
  ecosystems text[] NOT NULL,
  engagement_kind text CHECK (engagement_kind IN ('BUILD_WITH', 'MARKET_WITH', 'SELL_WITH')),
  start_date date,
  end_date date CHECK (end_date >= start_date),
  apply_by date CHECK (apply_by <= end_date),
  value_amount bigint CHECK (value_amount >= 0),
  value_currency text,
  requirements jsonb NOT NULL,
  covers jsonb NOT NULL,
  cancellation_reason text,
  posted_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  last_day date GENERATED ALWAYS AS (coalesce(apply_by, end_date)) STORED,
  CONSTRAINT money_is_whole CHECK ((value_amount IS NULL) = (value_currency IS NULL)),
  CONSTRAINT only_drafts_are_unposted CHECK (posted_at IS NOT NULL OR state IN ('DRAFT', 'CANCELLED'))
);

-- A poster's own, newest first (ids are time-ordered).
CREATE INDEX opportunity_by_poster ON opportunity (poster_id, id DESC);
-- What the expiry looks for; it stays as small as the number of open opportunities.
CREATE INDEX opportunity_by_last_day ON opportunity (last_day) WHERE state = 'OPEN';

CREATE TABLE opportunity_details (
  opportunity_id uuid PRIMARY KEY REFERENCES opportunity ON DELETE CASCADE,
  details text NOT NULL
);

CREATE TABLE opportunity_full (
  opportunity_id uuid PRIMARY KEY REFERENCES opportunity ON DELETE CASCADE,
  customer_name text,
  full_text text
);
