-- Tenants, people, conversations and their log. Every tenant table: key (tenant_id, ...), row-level security enabled (not forced).
-- Roles celadon_app and celadon_dispatcher are made before the first migration; the owner of the tables is whoever migrates.

create function current_tenant() returns uuid language sql stable as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;
create function current_seller() returns uuid language sql stable as $$ select nullif(current_setting('app.seller', true), '')::uuid $$;

create table tenants (
  id uuid primary key,
  slug text not null unique,
  name jsonb not null,                       -- {zh, en}
  default_language text not null,
  time_zone text not null,
  opening_hours jsonb not null,              -- {weekly: [{days: [1..7], from: 'HH:MM', to: 'HH:MM'}], holidays: ['YYYY-MM-DD']}
  call_back_within_minutes int not null,     -- promise after the next opening
  minutes_per_place int not null default 3,  -- wait told for each place in the queue until enough waits were measured
  created_at timestamptz not null
);

create table inboxes (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  key text not null unique,                  -- public, stands in the embed snippet
  name jsonb not null,
  allowed_origins text[] not null,
  shop_secret text not null,                 -- signs the shop's customer tokens (HS256)
  primary key (tenant_id, id)
);

create table sellers (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  name jsonb not null,
  primary key (tenant_id, id)
);

create table queues (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  name jsonb not null,
  is_default boolean not null,
  primary key (tenant_id, id)
);

create table members (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  user_id text not null,                     -- auth."user".id
  role text not null check (role in ('agent', 'supervisor', 'admin', 'sellerMember')),
  seller_id uuid,
  display_name text not null,
  is_active boolean not null default true,
  primary key (tenant_id, id),
  unique (tenant_id, user_id),
  foreign key (tenant_id, seller_id) references sellers (tenant_id, id),
  check ((role = 'sellerMember') = (seller_id is not null))
);
create index members_by_user on members (user_id);

create table customers (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  role text not null check (role in ('buyer', 'seller')),
  external_id text,                          -- the shop's id; null for a stranger
  seller_id uuid,                            -- the business a role 'seller' speaks for
  display_name text,
  email text,                                -- from the shop only, never from a conversation
  language text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, seller_id) references sellers (tenant_id, id)
);
create unique index customers_by_external_id on customers (tenant_id, external_id) where external_id is not null;

create table conversations (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  inbox_id uuid not null,
  customer_id uuid not null,
  language text not null,
  status text not null check (status in ('open', 'resolved')),
  owner_kind text not null check (owner_kind in ('assistant', 'queue', 'agent', 'seller', 'supervisor')),
  owner_id uuid,
  epoch int not null,
  owned_since timestamptz not null,
  last_seq int not null,
  last_public_seq int not null,
  last_customer_seq int not null,            -- seq of the newest customer message
  answered_seq int not null,                 -- every customer message up to here is answered or in a person's hands
  lease_id uuid,                             -- the turn at work
  lease_until timestamptz,
  awaiting jsonb,
  dialogue jsonb not null,                   -- what the assistant remembers between turns
  call_back_by timestamptz,                  -- promised, while nobody is there
  last_text text not null,
  last_author text not null,
  last_at timestamptz not null,
  sentiment real not null,
  customer_read_public_seq int not null,
  staff_read_public_seq int not null,
  notified_public_seq int not null,          -- the newest entry an e-mail told about
  is_solved boolean,
  score smallint,
  created_at timestamptz not null,
  resolved_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, inbox_id) references inboxes (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers (tenant_id, id)
) with (fillfactor = 70);
create index conversations_by_customer on conversations (tenant_id, customer_id, created_at desc);
create index conversations_by_owner on conversations (tenant_id, owner_kind, owner_id, owned_since) where status = 'open';
create index conversations_resolved on conversations (tenant_id, resolved_at desc) where status = 'resolved';
create index conversations_unanswered on conversations (last_at) where answered_seq < last_customer_seq;
create index conversations_unread on conversations (last_at) where notified_public_seq < last_public_seq and last_author <> 'customer';

-- One row for each wait that ended with a person: what expected waits are measured from.
create table queue_waits (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  queue_id uuid not null,
  waited_seconds int not null,
  taken_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, queue_id) references queues (tenant_id, id)
);
create index queue_waits_by_queue on queue_waits (tenant_id, queue_id, taken_at desc);

create table conversation_sellers (
  tenant_id uuid not null,
  conversation_id uuid not null,
  seller_id uuid not null,
  primary key (tenant_id, conversation_id, seller_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id),
  foreign key (tenant_id, seller_id) references sellers (tenant_id, id)
);
create index conversation_sellers_by_seller on conversation_sellers (tenant_id, seller_id, conversation_id);

-- An entry's number in its conversation is its name: the key is (tenant_id, conversation_id, seq).
create table entries (
  tenant_id uuid not null,
  conversation_id uuid not null,
  seq int not null,
  public_seq int,                            -- null: the customer may not see it
  id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('message', 'note', 'turn', 'owner', 'verification', 'rating')),
  author_kind text not null check (author_kind in ('customer', 'assistant', 'agent', 'seller', 'system')),
  author_id uuid,
  seller_id uuid,                            -- whose goods it concerns; null: nobody's in particular
  client_message_id text,
  body jsonb,                                -- null: erased; numbers and hash stay
  body_hash bytea not null,                  -- sha256 of the body as posted: the same id with another body is refused
  primary key (tenant_id, conversation_id, seq),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
) with (toast_tuple_target = 4080);  -- a turn's record stays in its row: put aside and compressed it cost more than the rest of the insert
create unique index entries_by_client_message on entries (tenant_id, conversation_id, client_message_id) where client_message_id is not null;
create unique index entries_by_public_seq on entries (tenant_id, conversation_id, public_seq) where public_seq is not null;

create table verifications (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  method text not null check (method in ('shop-token', 'one-time-code')),
  verified_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers (tenant_id, id)
);
create index verifications_by_conversation on verifications (tenant_id, conversation_id, expires_at desc);

-- One row for each code asked for, whether or not the address exists: the limits must not tell the difference.
create table one_time_codes (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  conversation_id uuid not null,
  claimed_email_hash bytea not null,
  customer_id uuid,                          -- null: no such address, nothing was sent
  code_hash bytea not null,
  tries int not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
);
create index one_time_codes_by_conversation on one_time_codes (tenant_id, conversation_id, created_at desc);
create index one_time_codes_by_email on one_time_codes (tenant_id, claimed_email_hash, created_at desc);

-- Single-purpose links back into a conversation. Only the hash is kept.
create table resume_links (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
);

create table articles (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  version int not null,
  slug text not null,
  audience text not null check (audience in ('buyers', 'sellers', 'agents')),
  seller_id uuid,
  title jsonb not null,                      -- {zh, en}
  body jsonb not null,                       -- {zh, en}
  keywords jsonb not null,                   -- {zh: [..], en: [..]}
  published_at timestamptz not null,
  is_current boolean not null,
  primary key (tenant_id, id, version)
);
create unique index articles_current on articles (tenant_id, slug) where is_current;

-- The embedded shop, for whoever has no other: a commerce connector reads it like any foreign shop.
create table shop_products (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  seller_id uuid not null,
  title jsonb not null,
  description jsonb not null,
  options jsonb not null,
  price_minor bigint not null,
  currency text not null,
  image text not null,
  primary key (tenant_id, id)
);
create table shop_buyers (
  tenant_id uuid not null references tenants (id),
  id text not null,
  name text not null,
  email text not null,
  language text not null,
  role text not null check (role in ('buyer', 'seller')),
  seller_id uuid,
  primary key (tenant_id, id)
);
create unique index shop_buyers_by_email on shop_buyers (tenant_id, lower(email));
create table shop_orders (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  number text not null,
  buyer_id text not null,
  placed_at timestamptz not null,
  body jsonb not null,                       -- contract Order
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
create index shop_orders_by_buyer on shop_orders (tenant_id, buyer_id, placed_at desc);

-- Effects written down before they are tried. `key` makes an effect happen once.
create table outgoing_mails (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  key text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  state text not null check (state in ('pending', 'sent', 'failed')),
  attempts int not null,
  due_at timestamptz not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  last_error text,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
create index outgoing_mails_due on outgoing_mails (due_at) where state = 'pending';

-- Row-level security: the app sees its tenant; a seller's member sees their own goods. The dispatcher sees rows, across tenants, only where a job needs it.
do $$
declare t text;
begin
  foreach t in array array['inboxes','sellers','queues','members','customers','conversations','conversation_sellers','entries','verifications',
    'one_time_codes','resume_links','articles','shop_products','shop_buyers','shop_orders','outgoing_mails','queue_waits'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to celadon_app', t);
  end loop;
  foreach t in array array['inboxes','sellers','queues','articles'] loop
    execute format('create policy tenant on %I to celadon_app using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', t);
  end loop;
  -- Nothing of these is a seller's business.
  foreach t in array array['verifications','one_time_codes','resume_links','shop_buyers','outgoing_mails','queue_waits'] loop
    execute format('create policy tenant on %I to celadon_app using (tenant_id = current_tenant() and current_seller() is null) with check (tenant_id = current_tenant() and current_seller() is null)', t);
  end loop;
end $$;

alter table tenants enable row level security;
grant select, update on tenants to celadon_app;
create policy tenant on tenants to celadon_app using (id = current_tenant()) with check (id = current_tenant());

create policy tenant on members to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and current_seller() is null);
create policy tenant on conversations to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or exists (
    select 1 from conversation_sellers s where s.tenant_id = conversations.tenant_id and s.conversation_id = conversations.id and s.seller_id = current_seller())))
  with check (tenant_id = current_tenant() and current_seller() is null);
create policy tenant on conversation_sellers to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and current_seller() is null);
create policy tenant on entries to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and current_seller() is null);
create policy tenant on customers to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and current_seller() is null);
create policy tenant on shop_products to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and current_seller() is null);
create policy tenant on shop_orders to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or body -> 'seller' ->> 'id' = current_seller()::text))
  with check (tenant_id = current_tenant() and current_seller() is null);

-- The third role: finds work across tenants, changes only what it dispatches. It never reads what people said.
grant select on tenants, inboxes, members to celadon_dispatcher;
grant select (tenant_id, id, answered_seq, last_customer_seq, lease_until, last_at, owner_kind, status,
  last_public_seq, customer_read_public_seq, notified_public_seq, last_author, customer_id) on conversations to celadon_dispatcher;
grant select, update on outgoing_mails to celadon_dispatcher;
grant select on resume_links to celadon_dispatcher;
create policy dispatch on tenants for select to celadon_dispatcher using (true);
create policy dispatch on inboxes for select to celadon_dispatcher using (true);
create policy dispatch on members for select to celadon_dispatcher using (true);
create policy dispatch on conversations for select to celadon_dispatcher using (true);
create policy dispatch on outgoing_mails to celadon_dispatcher using (true);
create policy dispatch on resume_links for select to celadon_dispatcher using (true);
