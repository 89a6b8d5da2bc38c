-- Of two who save, the second is told what the first one saved.
alter table inboxes add column revision int not null default 1;
alter table tenants add column hours_revision int not null default 1;
