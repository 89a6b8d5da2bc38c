-- Reports are read from counts by day, which are kept up with the log a moment after it. What each column counts: GLOSSARY.md.
create table report_counts (
  tenant_id uuid not null references tenants (id),
  kind text not null check (kind in ('queue', 'agent', 'intent')),
  day date not null,                         -- where the workspace is
  key text not null,                         -- the id of a queue or member, an intent; '': nobody was sure of one
  conversations bigint not null default 0,
  automated bigint not null default 0,
  handed_off bigint not null default 0,
  waits_over bigint not null default 0,
  answered bigint not null default 0,
  abandoned bigint not null default 0,
  waits bigint not null default 0,
  wait_seconds bigint not null default 0,
  firsts bigint not null default 0,
  first_seconds bigint not null default 0,
  targets bigint not null default 0,
  targets_kept bigint not null default 0,
  handled bigint not null default 0,
  handle_seconds bigint not null default 0,
  transfers bigint not null default 0,
  resolved bigint not null default 0,
  reopened bigint not null default 0,
  said bigint not null default 0,
  solved bigint not null default 0,
  scores bigint not null default 0,
  score_sum bigint not null default 0,
  primary key (tenant_id, kind, day, key)
);

-- How far each conversation's log was counted, and what has to be known to count on: an entry counts once.
create table counted_conversations (
  tenant_id uuid not null references tenants (id),
  conversation_id uuid not null,
  seq int not null,
  state jsonb not null,
  primary key (tenant_id, conversation_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['report_counts','counted_conversations'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to celadon_app', t);
    execute format('create policy tenant on %I to celadon_app using (tenant_id = current_tenant() and current_seller() is null) with check (tenant_id = current_tenant() and current_seller() is null)', t);
  end loop;
end $$;
