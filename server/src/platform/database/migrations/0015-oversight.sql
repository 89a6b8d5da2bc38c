-- What somebody who watches put in the assistant's way: what to do with the next words, or that the next reply waits for a yes.
create table steerings (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  seller_id uuid,                            -- null: the operator's
  kind text not null check (kind in ('use-article', 'ask-photo', 'hand-off', 'hold')),
  article_id uuid,
  author_id uuid not null,
  made_at timestamptz not null,
  until timestamptz not null,
  state text not null check (state in ('open', 'waiting', 'approved', 'done', 'ended')),
  draft jsonb,                               -- of a hold: the reply that waits
  due_at timestamptz,                        -- then the customer goes to a person instead
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id),
  foreign key (tenant_id, author_id) references members (tenant_id, id)
);
create index steerings_by_conversation on steerings (tenant_id, conversation_id) where state in ('open', 'waiting', 'approved');
alter table steerings enable row level security;
grant select, insert, update, delete on steerings to celadon_app;
create policy tenant on steerings to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and current_seller() is null);

-- What a turn ought to have been ruled, asked of rules before they are published. The turn itself stays in the log alone, so that
-- erasing it there erases it here.
create table learned_tests (
  tenant_id uuid not null,
  id uuid not null,
  seller_id uuid,                            -- whose rules have to meet it; null: the operator's
  number int not null,
  conversation_id uuid not null,
  entry_id uuid not null,
  expected text not null check (expected in ('allow', 'deny', 'needs-approval')),
  why text not null,
  author_id uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, seller_id, number),
  unique nulls not distinct (tenant_id, seller_id, entry_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id),
  foreign key (tenant_id, author_id) references members (tenant_id, id)
);
alter table learned_tests enable row level security;
grant select, insert, update, delete on learned_tests to celadon_app;
create policy tenant on learned_tests to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()));
