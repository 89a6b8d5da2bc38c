-- A shop's own colour in place of the assistant's, and which sites were seen loading the chat.
alter table inboxes add column accent text check (accent ~ '^#[0-9a-f]{6}$');

create table inbox_sightings (
  tenant_id uuid not null references tenants (id),
  inbox_id uuid not null,
  origin text not null,
  is_allowed boolean not null,               -- when it was seen; of those that may not the newest is kept
  seen_at timestamptz not null,
  primary key (tenant_id, inbox_id, origin),
  foreign key (tenant_id, inbox_id) references inboxes (tenant_id, id)
);
alter table inbox_sightings enable row level security;
grant select, insert, update, delete on inbox_sightings to celadon_app;
create policy tenant on inbox_sightings to celadon_app
  using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);
