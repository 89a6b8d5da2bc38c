-- What a period is counted from: conversations and runs by when they began, money by when it moved, questions by when they were asked.
create index conversations_by_begin on conversations (tenant_id, created_at);
create index runs_by_begin on runs (tenant_id, started_at);
create index effects_refunded on effects (tenant_id, settled_at) where kind = 'refund' and state = 'done';
create index unanswered_by_time on unanswered_questions (tenant_id, asked_at);
