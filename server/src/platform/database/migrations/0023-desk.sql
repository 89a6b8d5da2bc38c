-- Conversations that fell silent end by themselves, two of one customer become one, colleagues are mentioned, queues go.

-- How long the assistant's conversation may be silent before it ends.
alter table tenants add column ends_silent_after_hours int not null default 24 check (ends_silent_after_hours between 1 and 720);

-- Whoever waits, and what is the assistant's, in the order of time: lists read their page and the sweep its due ones.
create index conversations_by_wait on conversations (tenant_id, owner_kind, owned_since, id)
  where status = 'open' and snoozed_until is null;
grant select (owned_since) on conversations to celadon_dispatcher;

-- A plan made for any words would go back in time through all there is; of rare words the word index knows at once.
alter function find_rare_words (tsquery, int) set enable_indexscan = off;

-- The one that goes on in its place; words of its customer take it back.
alter table conversations add column merged_into uuid,
  add foreign key (tenant_id, merged_into) references conversations (tenant_id, id);
create index conversations_merged on conversations (tenant_id, merged_into) where merged_into is not null;

-- A queue that nobody is sent to any more.
alter table queues add column is_archived boolean not null default false;

-- Who was named in which note, until they say that they are done with it.
create table mentions (
  tenant_id uuid not null references tenants (id),
  member_id uuid not null,
  conversation_id uuid not null,
  seq int not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, member_id, conversation_id, seq),
  foreign key (tenant_id, member_id) references members (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
);
alter table mentions enable row level security;
grant select, insert, delete on mentions to celadon_app;
create policy tenant on mentions to celadon_app using (tenant_id = current_tenant() and current_seller() is null) with check (tenant_id = current_tenant() and current_seller() is null);
