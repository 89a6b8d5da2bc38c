-- Conversations that a job may have to look at: an unanswered message, or an answer nobody has read or been told of. A row is
-- added by the statement that appends, at most once for a conversation, and taken away by a job when nothing is left to do.
-- Partial indexes on the heads would say the same, but each message would write every index of the head anew.
create table follow_ups (
  tenant_id uuid not null references tenants (id),
  conversation_id uuid not null,
  primary key (tenant_id, conversation_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
);
insert into follow_ups select tenant_id, id from conversations
  where answered_seq < last_customer_seq or (notified_public_seq < last_public_seq and last_author <> 'customer');

drop index conversations_unanswered;
drop index conversations_unread;
-- Room beside each head, so that its next version stays on the page and no index changes.
alter table conversations set (fillfactor = 50);

alter table follow_ups enable row level security;
grant select, insert, update, delete on follow_ups to celadon_app;
create policy tenant on follow_ups to celadon_app
  using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);

-- The dispatcher may lock a head while it takes its row away, and change nothing in it.
grant select, delete on follow_ups to celadon_dispatcher;
create policy dispatch on follow_ups to celadon_dispatcher using (true);
grant update (lease_until) on conversations to celadon_dispatcher;
create policy dispatch_lock on conversations for update to celadon_dispatcher using (true) with check (false);
