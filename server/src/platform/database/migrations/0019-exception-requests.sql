-- Somebody was refused and asks the seller for an exception: one row a refused run, answered once. What would be granted is kept
-- as it was found to suffice. The run stands in run_work with the moment at which it is told without an answer.
create table exception_requests (
  tenant_id uuid not null,
  id uuid not null,
  run_id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  seller_id uuid not null,
  state text not null check (state in ('open', 'granted', 'refused', 'lapsed')),
  body jsonb not null,                       -- the clause that would hold, the one that refused, the order, the money
  asked_at timestamptz not null,
  due_at timestamptz not null,               -- no answer by then; of what was granted: until when it holds
  decided_by uuid,
  decided_at timestamptz,
  why text,                                  -- what the customer is told beside the answer
  primary key (tenant_id, id),
  unique (tenant_id, run_id),
  foreign key (tenant_id, run_id) references runs (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id),
  foreign key (tenant_id, seller_id) references sellers (tenant_id, id),
  foreign key (tenant_id, decided_by) references members (tenant_id, id)
);
create index exception_requests_open on exception_requests (tenant_id, asked_at) where state = 'open';
alter table exception_requests enable row level security;
grant select, insert, update, delete on exception_requests to celadon_app;
create policy tenant on exception_requests to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and current_seller() is null);
