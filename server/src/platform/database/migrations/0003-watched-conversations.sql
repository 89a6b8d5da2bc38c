-- Which conversations the sweeps look at: some words in them may be unanswered, or an answer unread. A row is written when a conversation
-- moves that is not watched yet, and goes when neither is so any more; while people talk it stays as it is.
-- It takes the place of two indexes whose columns moved with every message: with them each update of `conversations` wrote all its indexes
-- anew, without them a turn's updates stay in their page.
create table watched_conversations (
  tenant_id uuid not null,
  conversation_id uuid not null,
  primary key (tenant_id, conversation_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
);
insert into watched_conversations select tenant_id, id from conversations
  where answered_seq < last_customer_seq or (notified_public_seq < last_public_seq and last_author <> 'customer');
drop index conversations_unanswered;
drop index conversations_unread;

alter table watched_conversations enable row level security;
grant select, insert, delete on watched_conversations to celadon_app;
grant select on watched_conversations to celadon_dispatcher;
create policy tenant on watched_conversations to celadon_app
  using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);
create policy dispatch on watched_conversations for select to celadon_dispatcher using (true);
