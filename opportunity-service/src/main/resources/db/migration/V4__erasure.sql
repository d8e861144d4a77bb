-- Partners that were erased: what comes of them later is refused.
CREATE TABLE erased_partner (
  partner_id uuid PRIMARY KEY,
  erased_at timestamptz NOT NULL
);
