-- Ids of partners, contacts and opportunities that were erased: what comes of them later is not taken in.
CREATE TABLE erased (
  id        uuid        PRIMARY KEY,
  erased_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO erased (id) SELECT id FROM partner WHERE erased;

-- The log of mails to others outlives the match that a mail was about.
ALTER TABLE delivery DROP CONSTRAINT delivery_match_id_fkey;

-- Erasing asks for these.
CREATE INDEX delivery_contact ON delivery (contact_id);
CREATE INDEX delivery_stand_in ON delivery (stands_in_for) WHERE stands_in_for IS NOT NULL;
CREATE INDEX match_opportunity ON match (opportunity_id);
CREATE INDEX opportunity_poster ON opportunity (CAST(teaser ->> 'posterId' AS uuid));
