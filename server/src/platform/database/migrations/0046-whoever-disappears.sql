-- Finds tenants where somebody who may have disappeared has conversations.
grant select (member_id) on presences to celadon_dispatcher;
grant select (owner_id) on conversations to celadon_dispatcher;
