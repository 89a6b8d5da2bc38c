-- Who is asked to take which conversation. A queue says what it takes, what it asks of whoever serves it, and by when.
alter table queues
  add column topics text[] not null default '{}',
  add column place smallint not null default 0,          -- the order they are shown in, and asked in for a topic
  add column weight smallint not null default 1,         -- how much of a member's capacity one conversation takes
  add column skills jsonb not null default '[]',         -- [{skillId, level}]
  add column relax_seconds int not null default 60,
  add column first_target_seconds int,
  add column next_target_seconds int,
  add column resolution_target_seconds int,
  add column overflow_queue_id uuid,
  add column overflow_after_minutes int,
  add foreign key (tenant_id, overflow_queue_id) references queues (tenant_id, id),
  add check ((overflow_queue_id is null) = (overflow_after_minutes is null));

-- The clocks of a conversation stand in its head: they move in the statement that appends.
alter table conversations
  add column priority smallint not null default 0,
  add column queue_id uuid,                              -- where it waited last
  add column asked_at timestamptz,                       -- people were asked for; null while it is the assistant's
  add column replied_at timestamptz,                     -- the first reply of a person since
  add column unanswered_since timestamptz,               -- the oldest words that no person has answered
  add column last_member_id uuid;                        -- who had it last: they know the customer

create table skills (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  name jsonb not null,
  primary key (tenant_id, id)
);

create table routing_profiles (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  name jsonb not null,
  capacity smallint not null check (capacity > 0),
  queues jsonb not null,                                 -- [{queueId, rank}], rank 1 first
  primary key (tenant_id, id)
);

create table member_routing (
  tenant_id uuid not null references tenants (id),
  member_id uuid not null,
  profile_id uuid,                                       -- null: is offered nothing
  languages text[] not null,
  skills jsonb not null,                                 -- [{skillId, level}]
  primary key (tenant_id, member_id),
  foreign key (tenant_id, member_id) references members (tenant_id, id),
  foreign key (tenant_id, profile_id) references routing_profiles (tenant_id, id)
);

create table presences (
  tenant_id uuid not null references tenants (id),
  member_id uuid not null,
  state text not null check (state in ('available', 'away')),
  away_because text not null check (away_because in ('own-word', 'missed-offers', 'not-heard-of')),
  since timestamptz not null,
  seen_at timestamptz not null,                          -- the desk was last heard of
  idle_since timestamptz not null,                       -- became available or was given something
  misses smallint not null,                              -- offers in a row that were not answered
  primary key (tenant_id, member_id),
  foreign key (tenant_id, member_id) references members (tenant_id, id)
);
create index presences_available on presences (tenant_id) where state = 'available';

create table offers (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  conversation_id uuid not null,
  member_id uuid not null,
  epoch int not null,                                    -- of the conversation when it was offered
  state text not null check (state in ('open', 'accepted', 'declined', 'missed', 'withdrawn')),
  reason jsonb not null,                                 -- {code, isRelaxed, isOverflow, dropped: [{memberId, why}]}
  offered_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id),
  foreign key (tenant_id, member_id) references members (tenant_id, id)
);
-- Whatever two servers decide at the same moment: one member a conversation, one conversation a member.
create unique index offers_open_by_conversation on offers (tenant_id, conversation_id) where state = 'open';
create unique index offers_open_by_member on offers (tenant_id, member_id) where state = 'open';
create index offers_by_conversation on offers (tenant_id, conversation_id, offered_at desc);

do $$
declare t text;
begin
  foreach t in array array['skills','routing_profiles','member_routing','presences','offers'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to celadon_app', t);
    execute format('create policy tenant on %I to celadon_app using (tenant_id = current_tenant() and current_seller() is null) with check (tenant_id = current_tenant() and current_seller() is null)', t);
  end loop;
end $$;

-- Finds tenants where somebody can be asked or an offer runs out.
grant select (tenant_id, state) on presences to celadon_dispatcher;
grant select (tenant_id, state) on offers to celadon_dispatcher;
create policy dispatch on presences for select to celadon_dispatcher using (true);
create policy dispatch on offers for select to celadon_dispatcher using (true);
