-- What was kept of a conversation's words is found by it: digits are taken out while the conversation is locked.
create index unanswered_by_conversation on unanswered_questions (tenant_id, conversation_id);
create index taught_examples_by_conversation on taught_examples (tenant_id, conversation_id) where conversation_id is not null;
create index scenarios_by_conversation on scenarios (tenant_id, conversation_id) where conversation_id is not null;
drop index steerings_by_conversation;
create index steerings_by_conversation on steerings (tenant_id, conversation_id);
