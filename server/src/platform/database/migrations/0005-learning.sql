-- What a workspace teaches: its own intents, the row of its examples, the models trained from them, and every attempt at one.

-- Which model reads for a tenant: `base`, with the examples after `trained_up_to` applied one by one. No row: the shipped model.
create table tenant_models (
  tenant_id uuid primary key references tenants (id),
  base text,                                 -- null: the model that comes with the program
  catalogue text,                            -- the shipped model whose examples `base` was trained with
  trained_up_to int not null,                -- examples up to here are inside `base`
  last_sequence int not null,                -- examples up to here are in force
  tried_up_to int not null                   -- examples up to here were in the last attempt at a new base
);

-- The row of what people taught: numbered without gaps, never changed, at most withdrawn. An example in force stays in the
-- models that were trained with it, so that their readings can be repeated.
create table taught_examples (
  tenant_id uuid not null references tenants (id),
  sequence int not null,
  id uuid not null,
  utterance text not null,                   -- as it was read: masked
  intent text not null,                      -- 'out-of-scope' is one too
  language text not null check (language in ('zh', 'en', 'mixed', 'unknown')),
  author_id uuid not null,
  taught_at timestamptz not null,
  conversation_id uuid,                      -- where it was said; null: written as an example of an own intent
  entry_id uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (tenant_id, sequence),
  unique (tenant_id, id),
  foreign key (tenant_id, author_id) references members (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references members (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id),
  check ((conversation_id is null) = (entry_id is null)),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index taught_examples_by_entry on taught_examples (tenant_id, entry_id) where entry_id is not null;

create table own_intents (
  tenant_id uuid not null references tenants (id),
  intent text not null,
  label jsonb not null,                      -- {zh, en}
  description jsonb not null,                -- {zh, en}
  author_id uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, intent),
  foreign key (tenant_id, author_id) references members (tenant_id, id)
);

-- Every base that was ever in force, as bytes: its readings can be repeated by a later version of the program too.
create table model_bases (
  tenant_id uuid not null references tenants (id),
  base text not null,
  trained_up_to int not null,
  model bytea not null,
  promoted_at timestamptz not null,
  primary key (tenant_id, base)
);

-- The models that came with the versions of the program that ran here. They hold nothing of any tenant.
create table shipped_models (
  base text primary key,
  model bytea not null,
  kept_at timestamptz not null
);

-- A row is the wish for a new base, then the attempt, then its record: promoted or refused, with figures and failing lines.
create table trainings (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  number int not null,
  because text not null check (because in ('examples', 'withdrawal', 'new-intent', 'new-version', 'wish')),
  asked_by uuid,                             -- a member; null: the program itself
  state text not null check (state in ('due', 'running', 'promoted', 'refused', 'failed')),
  asked_at timestamptz not null,
  lease_until timestamptz,                   -- an attempt that died is taken up after it
  ended_at timestamptz,
  report jsonb,
  failure text,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, asked_by) references members (tenant_id, id)
);
create unique index trainings_due on trainings (tenant_id) where state = 'due';
create index trainings_open on trainings (asked_at) where state in ('due', 'running');

do $$
declare t text;
begin
  foreach t in array array['tenant_models','taught_examples','own_intents','model_bases','trainings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to celadon_app', t);
  end loop;
  -- A model reads for the whole tenant; what it was taught is not a seller's business.
  foreach t in array array['tenant_models','taught_examples','own_intents','model_bases','trainings'] loop
    execute format('create policy tenant on %I to celadon_app using (tenant_id = current_tenant() and current_seller() is null) with check (tenant_id = current_tenant() and current_seller() is null)', t);
  end loop;
end $$;

alter table shipped_models enable row level security;
grant select on shipped_models to celadon_app;
grant select (base), insert on shipped_models to celadon_dispatcher;
create policy tenant on shipped_models for select to celadon_app using (current_tenant() is not null and current_seller() is null);
create policy dispatch on shipped_models to celadon_dispatcher using (true) with check (true);

-- The dispatcher finds whose training is due; it reads neither examples nor reports.
grant select (tenant_id, id, state, asked_at, lease_until) on trainings to celadon_dispatcher;
grant select (tenant_id, base, catalogue) on tenant_models to celadon_dispatcher;
create policy dispatch on trainings for select to celadon_dispatcher using (true);
create policy dispatch on tenant_models for select to celadon_dispatcher using (true);
