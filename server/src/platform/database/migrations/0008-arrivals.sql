-- What is to be done once goods are back stands written down, and waits.
alter table effects drop constraint effects_state_check;
alter table effects add constraint effects_state_check check (state in ('intended', 'sent', 'waiting', 'done', 'failed', 'unknown'));
-- Whose runs wait, wherever they were begun.
create index runs_waiting on runs (tenant_id, customer_id) where status = 'awaiting-arrival';
