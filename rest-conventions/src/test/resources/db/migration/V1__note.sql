CREATE TABLE note (id uuid PRIMARY KEY, title text NOT NULL);
