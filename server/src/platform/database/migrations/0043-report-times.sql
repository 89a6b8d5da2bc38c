-- How often a wait, a first reply or the handling took about so long: medians and ninetieths add up over days as counts do.
create table report_times (
  tenant_id uuid not null references tenants (id),
  kind text not null check (kind in ('queue', 'agent', 'intent')),
  day date not null,
  key text not null,
  time text not null check (time in ('waitSeconds', 'firstSeconds', 'handleSeconds')),
  step int not null,                         -- of oversight/reports/time-steps.ts
  count bigint not null,
  primary key (tenant_id, kind, day, key, time, step)
);

alter table report_times enable row level security;
grant select, insert, update, delete on report_times to celadon_app;
create policy tenant on report_times to celadon_app
  using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);

-- What was counted without them is counted again from the logs, at the first sweep.
delete from counted_conversations;
delete from report_counts;
