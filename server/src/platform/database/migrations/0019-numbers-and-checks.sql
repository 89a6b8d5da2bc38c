-- What a period is counted from: conversations and runs by when they began, money by when it moved, questions by when they were asked.
create index conversations_by_begin on conversations (tenant_id, created_at);
create index runs_by_begin on runs (tenant_id, started_at);
create index effects_refunded on effects (tenant_id, settled_at) where kind = 'refund' and state = 'done';
create index unanswered_by_time on unanswered_questions (tenant_id, asked_at);

-- Which replies somebody wants to see before they are said, by what they put at risk. One row an owner.
create table send_checks (
  tenant_id uuid not null references tenants (id),
  seller_id uuid,                            -- null: the operator's, about everybody's goods
  refunds_above jsonb,                       -- Money; null: none
  exceptions boolean not null,               -- what an exception allows
  new_rules boolean not null,                -- what rules allow that are in force for less than a week
  author_id uuid not null,
  saved_at timestamptz not null,
  unique nulls not distinct (tenant_id, seller_id),
  foreign key (tenant_id, seller_id) references sellers (tenant_id, id),
  foreign key (tenant_id, author_id) references members (tenant_id, id)
);
alter table send_checks enable row level security;
grant select, insert, update, delete on send_checks to celadon_app;
create policy tenant on send_checks to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()));

-- Why a reply waits that nobody asked to see by hand.
alter table steerings add column risk text check (risk in ('refund', 'exception', 'new-rules'));
