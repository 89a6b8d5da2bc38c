-- Sign-in of members (better-auth 1.7, its own column names) in a schema of its own: people are global, what they may do stands in `members`.
-- Made once with the library's own generator; a new version of it that wants other tables gets a new migration.

create schema auth;

create table auth."user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null);
create table auth."session" ("id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references auth."user" ("id") on delete cascade);
create table auth."account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references auth."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null);
create table auth."verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null);
create table auth."rateLimit" ("id" text not null primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null);
create index "session_userId_idx" on auth."session" ("userId");
create index "account_userId_idx" on auth."account" ("userId");
create index "verification_identifier_idx" on auth."verification" ("identifier");

grant usage on schema auth to celadon_app;
grant select, insert, update, delete on all tables in schema auth to celadon_app;

-- A new tenant is written in a transaction of its own scope: the policy lets no other row in.
grant insert on tenants to celadon_app;

-- How often something was asked for, whoever asks: the instants of the last hour, for each kind and hashed key.
create table ask_limits (
  tenant_id uuid not null references tenants (id),
  kind text not null,
  key_hash bytea not null,
  asked_at timestamptz[] not null,
  last_asked_at timestamptz not null,
  primary key (tenant_id, kind, key_hash)
);
alter table ask_limits enable row level security;
grant select, insert, update, delete on ask_limits to celadon_app;
create policy tenant on ask_limits to celadon_app
  using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);

-- What was kept to limit and to prove goes when it serves no more; the dispatcher clears it, and reads only when it ended.
create index ask_limits_by_age on ask_limits (last_asked_at);
create index one_time_codes_by_age on one_time_codes (expires_at);
create index resume_links_by_age on resume_links (expires_at);
grant select (tenant_id, kind, key_hash, last_asked_at), delete on ask_limits to celadon_dispatcher;
grant select (tenant_id, id, expires_at), delete on one_time_codes to celadon_dispatcher;
grant delete on resume_links to celadon_dispatcher;
create policy dispatch on ask_limits to celadon_dispatcher using (true);
create policy dispatch on one_time_codes to celadon_dispatcher using (true);
create policy clear on resume_links for delete to celadon_dispatcher using (true);

-- When a conversation's customer, or an address, last got a mail.
create index resume_links_by_conversation on resume_links (tenant_id, conversation_id, created_at desc);
create index outgoing_mails_by_recipient on outgoing_mails (tenant_id, recipient, created_at desc);
