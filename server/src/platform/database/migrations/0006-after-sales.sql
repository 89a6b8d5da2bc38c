-- After-sales: whose rules hold, what is being done for a customer, what was ruled, and each thing done in the world exactly once.

-- One row for each version of a policy. `seller_id` null: the operator's. Published once, never changed after.
create table policies (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  name text not null,
  version int not null,
  seller_id uuid,
  state text not null check (state in ('draft', 'published', 'retired')),
  body jsonb not null,                       -- contract Policy
  author_id uuid,                            -- a member; null: came with Celadon
  created_at timestamptz not null,
  published_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, name, version),
  foreign key (tenant_id, seller_id) references sellers (tenant_id, id)
);
create unique index policies_in_force on policies (tenant_id, name) where state = 'published';

create table policy_exceptions (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  seller_id uuid,
  body jsonb not null,                       -- contract PolicyException
  author_id uuid,
  created_at timestamptz not null,
  ends_at timestamptz,
  primary key (tenant_id, id)
);

create table workflows (
  tenant_id uuid not null references tenants (id),
  name text not null,
  version int not null,
  body jsonb not null,                       -- contract Workflow
  is_current boolean not null,
  author_id uuid,
  created_at timestamptz not null,
  primary key (tenant_id, name, version)
);
create unique index workflows_current on workflows (tenant_id, name) where is_current;

-- A run of a workflow in a conversation. Its dialogue is saved with the turn that moves it.
create table runs (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  seller_id uuid,                            -- whose goods it concerns
  workflow text not null,
  version int not null,
  status text not null,
  body jsonb not null,                       -- contract Run
  expected_by timestamptz,
  started_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
);
create index runs_by_conversation on runs (tenant_id, conversation_id, started_at desc);

-- What policy said, before anything was tried.
create table rulings (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  run_id uuid not null,
  seller_id uuid,
  verdict text not null check (verdict in ('allow', 'deny', 'needs-approval')),
  body jsonb not null,                       -- contract Ruling
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references runs (tenant_id, id)
);
create index rulings_by_run on rulings (tenant_id, run_id, at);

-- One thing to be done in the world, written down before it is tried. `key` goes along to whoever does it, the same at every
-- try. `sent` without a result is looked up, never tried blindly again.
create table effects (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  run_id uuid not null,
  ruling_id uuid not null,
  position int not null,                     -- effects of a run are done in this order
  seller_id uuid,
  key text not null,
  kind text not null,
  body jsonb not null,                       -- contract EffectPlan
  state text not null check (state in ('intended', 'sent', 'done', 'failed', 'unknown')),
  attempts int not null,
  sent_at timestamptz,                       -- of the first try: a provider forgets keys after a while
  settled_at timestamptz,
  result jsonb,
  last_error text,
  primary key (tenant_id, id),
  unique (tenant_id, key),
  unique (tenant_id, run_id, position),
  foreign key (tenant_id, run_id) references runs (tenant_id, id),
  foreign key (tenant_id, ruling_id) references rulings (tenant_id, id)
);

-- Runs whose effects are not all settled, or whose result was not told. One row a run, taken away when nothing is left to do.
create table run_work (
  tenant_id uuid not null references tenants (id),
  run_id uuid not null,
  due_at timestamptz not null,
  lease_id uuid,
  lease_until timestamptz,
  primary key (tenant_id, run_id),
  foreign key (tenant_id, run_id) references runs (tenant_id, id)
);
create index run_work_due on run_work (due_at);

-- What money was paid for, piece by piece. The key is what makes a second refund of the same thing impossible.
create table paid_things (
  tenant_id uuid not null references tenants (id),
  thing text not null,
  effect_id uuid not null,
  primary key (tenant_id, thing),
  foreign key (tenant_id, effect_id) references effects (tenant_id, id)
);

create table approvals (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  run_id uuid not null,
  ruling_id uuid not null,
  seller_id uuid,
  state text not null check (state in ('open', 'granted', 'refused')),
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  why text,
  primary key (tenant_id, id),
  unique (tenant_id, ruling_id),
  foreign key (tenant_id, run_id) references runs (tenant_id, id)
);
create index approvals_open on approvals (tenant_id, asked_at) where state = 'open';

-- Our own record of goods on their way back; the shop's is a mirror.
create table return_requests (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  rma_number text not null,
  run_id uuid not null,
  order_id text not null,
  seller_id uuid,
  body jsonb not null,                       -- contract ReturnRequest
  label bytea,                               -- PDF
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, rma_number)
);

-- The embedded shop learns what is needed to deal: variants, accounts, payments, what was done to an order.
alter table shop_products alter column id type text;
alter table shop_products add column category text not null default 'general';
alter table shop_products add column variants jsonb not null default '[]';      -- contract Variant[]
alter table shop_orders alter column id type text;
alter table shop_buyers add column account jsonb;                               -- {tier, memberSince, methods, addresses}
alter table shop_orders add column dealing jsonb;                               -- contract Dealing without its payments
create table shop_acts (                                                        -- what was done under which key
  tenant_id uuid not null references tenants (id),
  key text not null,
  result jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, key)
);
-- The ledger of the embedded shop's own payments. A gift card's balance is what its row in `account` says.
create table shop_payments (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  key text not null,
  order_id text not null,
  kind text not null check (kind in ('payment', 'refund')),
  method_id text not null,
  amount_minor bigint not null,
  currency text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
create index shop_payments_by_order on shop_payments (tenant_id, order_id, at);

do $$
declare t text;
begin
  foreach t in array array['policies','policy_exceptions','workflows','runs','rulings','effects','run_work','paid_things','approvals','return_requests',
    'shop_acts','shop_payments'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to celadon_app', t);
  end loop;
  -- The operator's rows (seller_id null) are not a seller's to read, but for the rules and workflows that bind them.
  foreach t in array array['runs','rulings','effects','approvals','return_requests'] loop
    execute format('create policy tenant on %I to celadon_app using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller())) with check (tenant_id = current_tenant() and current_seller() is null)', t);
  end loop;
  foreach t in array array['policies','policy_exceptions'] loop
    execute format('create policy tenant on %I to celadon_app using (tenant_id = current_tenant() and (current_seller() is null or seller_id is null or seller_id = current_seller())) with check (tenant_id = current_tenant() and current_seller() is null)', t);
  end loop;
  execute 'create policy tenant on workflows to celadon_app using (tenant_id = current_tenant()) with check (tenant_id = current_tenant() and current_seller() is null)';
  foreach t in array array['run_work','paid_things','shop_acts','shop_payments'] loop
    execute format('create policy tenant on %I to celadon_app using (tenant_id = current_tenant() and current_seller() is null) with check (tenant_id = current_tenant() and current_seller() is null)', t);
  end loop;
end $$;

-- The dispatcher finds runs that have something left to do; it never reads what they are about.
grant select on run_work to celadon_dispatcher;
create policy dispatch on run_work for select to celadon_dispatcher using (true);
