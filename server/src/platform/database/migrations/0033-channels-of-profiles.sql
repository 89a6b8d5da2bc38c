-- Which channels a profile serves, and how many of each at once; null: as many as the capacity lets. A call-back is
-- answered while nobody waits on the page.
alter table routing_profiles add column channels jsonb not null
  default '[{"channel": "chat", "atOnce": null}, {"channel": "call-back", "atOnce": null}]';

-- Of a conversation that a person has: it came to them as a call-back, and counts as one until it is given back.
alter table conversations add column is_call_back boolean not null default false;
