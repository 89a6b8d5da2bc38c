-- What helps whoever answers: replies kept ready, what became of suggestions, replies that solved something, and tickets.
-- All of it is for the operator's people.

-- `owner_id`: whose own it is; null: everybody's. A name stands once for everybody and once for each owner.
create table macros (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  owner_id uuid,
  name text not null,
  text jsonb not null,                       -- {zh, en}, with blanks in braces
  revision int not null,
  author_id uuid,
  saved_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index macros_by_name on macros (tenant_id, coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), name);

-- Counted as they happen: `intent` is the situation, `key` the source of what was suggested.
create table suggestion_uses (
  tenant_id uuid not null references tenants (id),
  intent text not null,
  key text not null,
  inserted int not null default 0,
  edited int not null default 0,
  dismissed int not null default 0,
  primary key (tenant_id, intent, key)
);

-- What a colleague said before a customer called it solved, without anything of that customer: only blanks are left.
create table solving_replies (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  intent text not null,
  language text not null check (language in ('zh', 'en')),
  text text not null,
  solved int not null,                       -- how often it was said and solved something
  last_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index solving_replies_by_text on solving_replies (tenant_id, intent, language, md5(text));

create table tickets (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  number int not null,                       -- counted up in each tenant, for people to name it by
  conversation_id uuid not null,
  customer_id uuid not null,
  kind text not null,
  status text not null check (status in ('new', 'open', 'waiting-on-customer', 'waiting-on-us', 'solved', 'closed')),
  place text not null check (place in ('desk', 'back-office')),
  summary jsonb not null,                    -- {orders, amounts, promises, open}, each with the seq it rests on
  customer_name text not null,
  followers uuid[] not null default '{}',    -- members
  due_at timestamptz not null,
  disposition jsonb,                         -- {code, reason, isConfirmed}
  quality jsonb,                             -- {score, criteria}
  revision int not null default 1,           -- grows with each correction by a person
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  solved_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, conversation_id),
  unique (tenant_id, number),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
);
create index tickets_by_due on tickets (tenant_id, status, due_at, id);
create index tickets_solved on tickets (solved_at) where status = 'solved';

alter table macros enable row level security;
alter table suggestion_uses enable row level security;
alter table solving_replies enable row level security;
alter table tickets enable row level security;
grant select, insert, update, delete on macros, suggestion_uses, solving_replies, tickets to celadon_app;
create policy tenant on macros to celadon_app using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);
create policy tenant on suggestion_uses to celadon_app using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);
create policy tenant on solving_replies to celadon_app using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);
create policy tenant on tickets to celadon_app using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);

-- Closing what stayed solved is a job across tenants; what tickets say it cannot read.
grant select (tenant_id, id, status, solved_at), update (status, changed_at) on tickets to celadon_dispatcher;
create policy dispatch on tickets to celadon_dispatcher using (true);
