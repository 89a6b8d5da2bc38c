-- Photos and files. The bytes are kept outside, under tenant and id; a row says whose they are and what was made of them.
create table files (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  conversation_id uuid not null,
  uploader_kind text not null check (uploader_kind in ('customer', 'agent')),
  uploader_id uuid not null,
  name text not null,
  media_type text not null,
  bytes int not null,
  width int,                                 -- pixels; of pictures only
  height int,
  sha256 bytea not null,                     -- of the bytes as they are kept
  entry_id uuid,                             -- the message it was said with; null: nobody has sent it yet
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
);
create index files_by_conversation on files (tenant_id, conversation_id);
create index files_unsent on files (created_at) where entry_id is null;

alter table files enable row level security;
grant select, insert, update, delete on files to celadon_app;
-- A seller's member sees what was said with an entry about their goods.
create policy tenant on files to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or exists (
    select 1 from entries e where e.tenant_id = files.tenant_id and e.conversation_id = files.conversation_id
      and e.id = files.entry_id and e.seller_id = current_seller())))
  with check (tenant_id = current_tenant() and current_seller() is null);

-- The dispatcher clears what nobody sent; what files are called and who they are from it cannot read.
grant select (tenant_id, id, entry_id, created_at), delete on files to celadon_dispatcher;
create policy dispatch on files to celadon_dispatcher using (entry_id is null);
