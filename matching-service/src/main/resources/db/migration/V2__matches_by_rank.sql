-- The list of an opportunity's matches follows their ranks; of two that were found with the same
-- rank the later comes first.
drop index match_listing;

create index match_listing on match (opportunity_id, rank, matched_at desc, id);
