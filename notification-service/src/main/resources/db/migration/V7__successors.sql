-- What stands for a competency that was retired; nothing where none does.
ALTER TABLE competency ADD COLUMN successor text;
CREATE INDEX competency_successor ON competency (code) INCLUDE (successor) WHERE successor IS NOT NULL;
