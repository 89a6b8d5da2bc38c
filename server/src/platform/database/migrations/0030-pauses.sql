-- While one is open the assistant answers nothing, or nothing about its intent: a person does.
create table pauses (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  intent text,                               -- null: everything
  reason text,
  author_id uuid not null,
  begun_at timestamptz not null,
  until timestamptz,                         -- then it is over by itself; null: somebody ends it
  ended_at timestamptz,
  ended_by uuid,                             -- null: its time was up
  primary key (tenant_id, id),
  foreign key (tenant_id, author_id) references members (tenant_id, id),
  foreign key (tenant_id, ended_by) references members (tenant_id, id)
);
-- One for each intent, whoever is first.
create unique index pauses_open on pauses (tenant_id, intent) nulls not distinct where ended_at is null;
create index pauses_due on pauses (until) where ended_at is null and until is not null;
alter table pauses enable row level security;
grant select, insert, update on pauses to celadon_app;
create policy tenant on pauses to celadon_app using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);
-- Finds those whose time is up.
grant select (tenant_id, until, ended_at) on pauses to celadon_dispatcher;
create policy dispatch on pauses for select to celadon_dispatcher using (true);

-- What is paused, as the contract writes it. Every turn reads it with what steers it, and asks again as it is saved: a view
-- becomes part of those statements, where a function would be planned each time.
create view open_pauses with (security_invoker = true) as
  select p.tenant_id, p.id, p.begun_at, p.until, jsonb_build_object('id', p.id, 'intent', p.intent, 'reason', p.reason,
      'byName', m.display_name, 'begunAt', to_char(p.begun_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'until', to_char(p.until at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as shown
  from pauses p join members m on m.tenant_id = p.tenant_id and m.id = p.author_id
  where p.ended_at is null;
grant select on open_pauses to celadon_app;
