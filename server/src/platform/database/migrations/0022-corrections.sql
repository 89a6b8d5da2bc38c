-- Learned tests of more kinds: of a ruling, of the article that answers a question, and of the words of a workflow.
alter table learned_tests
  alter column expected drop not null,
  add column kind text not null default 'ruling' check (kind in ('ruling', 'answer', 'wording')),
  add column wanted jsonb,                   -- of an answer {articleId, says}, of a wording {workflow, text, words}
  add check ((kind = 'ruling') = (expected is not null)),
  add check ((kind = 'ruling') = (wanted is null)),
  drop constraint learned_tests_tenant_id_seller_id_entry_id_key,
  add unique nulls not distinct (tenant_id, seller_id, entry_id, kind);

-- What somebody said was wrong and cannot put right themselves: it waits for the operator's answer.
create table objections (
  tenant_id uuid not null,
  id uuid not null,
  seller_id uuid,                            -- whose member said it; null: the operator's
  conversation_id uuid not null,
  entry_id uuid not null,                    -- the turn that explains the answer
  fault text not null check (fault in ('misread', 'wrong-fact', 'wrong-tone', 'missing-knowledge')),
  about jsonb not null,
  why text not null,
  author_id uuid not null,
  made_at timestamptz not null,
  state text not null check (state in ('open', 'accepted', 'refused')),
  answer text not null,
  answered_by uuid,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id),
  foreign key (tenant_id, author_id) references members (tenant_id, id)
);
create index objections_by_state on objections (tenant_id, state, made_at desc);
alter table objections enable row level security;
grant select, insert, update, delete on objections to celadon_app;
create policy tenant on objections to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()));

-- Sellers whose rules bind only after the operator's yes. `seller_id` null: all of them.
create table rule_reviews (
  tenant_id uuid not null references tenants (id),
  seller_id uuid,
  author_id uuid not null,
  saved_at timestamptz not null,
  unique nulls not distinct (tenant_id, seller_id),
  foreign key (tenant_id, seller_id) references sellers (tenant_id, id),
  foreign key (tenant_id, author_id) references members (tenant_id, id)
);
alter table rule_reviews enable row level security;
grant select, insert, delete on rule_reviews to celadon_app;
create policy tenant on rule_reviews to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and current_seller() is null);

-- A version of a seller's rules that was to be published and waits for that yes.
create table publishing_requests (
  tenant_id uuid not null,
  id uuid not null,
  seller_id uuid not null,
  policy_id uuid not null,
  revision int not null,                     -- as it was when it was asked for: changed since, nobody decides on it
  asked_by uuid not null,
  asked_at timestamptz not null,
  state text not null check (state in ('open', 'granted', 'refused', 'replaced')),
  why text not null,
  decided_by uuid,
  decided_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, seller_id) references sellers (tenant_id, id),
  foreign key (tenant_id, asked_by) references members (tenant_id, id)
);
create unique index publishing_requests_open on publishing_requests (tenant_id, policy_id) where state = 'open';
create index publishing_requests_by_policy on publishing_requests (tenant_id, policy_id, asked_at desc);
alter table publishing_requests enable row level security;
grant select, insert, update on publishing_requests to celadon_app;
create policy tenant on publishing_requests to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()));

-- A directive of one more kind: what the assistant may give for an order, once.
alter table steerings
  add column goodwill jsonb,                 -- {orderId, orderNumber, upTo}
  drop constraint steerings_kind_check,
  add constraint steerings_kind_check check (kind in ('use-article', 'ask-photo', 'hand-off', 'hold', 'goodwill'));
