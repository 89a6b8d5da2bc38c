-- Simulated buyers of one owner's, kept to be played through what is to be published. One made from a learned test keeps none of
-- its words: they stay in the log alone, so that erasing them there erases them here.
create table scenarios (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  seller_id uuid,                            -- whose rules it asks; null: the operator's
  number int not null,
  title text not null,
  language text not null check (language in ('zh', 'en')),
  stage jsonb not null,                      -- the order its buyer has: {kind: typical | kept | lesson, …}, nobody's personal data
  lines jsonb not null,                      -- what the buyer says, in order; [] of a learned test's
  buyer jsonb not null,
  expected jsonb not null,
  is_chosen boolean not null,
  conversation_id uuid,
  entry_id uuid,                             -- the turn of the learned test it was made from
  author_id uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, seller_id, number),
  foreign key (tenant_id, seller_id) references sellers (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id),
  foreign key (tenant_id, author_id) references members (tenant_id, id),
  check ((entry_id is null) = (conversation_id is null))
);
alter table scenarios enable row level security;
grant select, insert, update, delete on scenarios to celadon_app;
create policy tenant on scenarios to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()));
