-- What is stored was computed before retired codes stood for their successors; where nothing is stored,
-- there is nothing to compute anew.
update taxonomy_scheme set levels_pending = exists (select from certification);
