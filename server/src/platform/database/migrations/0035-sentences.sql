-- What a workspace, or a seller about their own goods, lets the assistant say instead of a sentence that comes with Celadon.
create table sentence_wordings (
  tenant_id uuid not null references tenants (id),
  seller_id uuid,                            -- whose; null: the operator's
  sentence text not null,                    -- its name in the code
  version int not null,
  words jsonb not null,                      -- {zh, en}, each with the blanks of the sentence
  is_current boolean not null,
  author_id uuid not null,
  created_at timestamptz not null,
  unique nulls not distinct (tenant_id, seller_id, sentence, version),
  foreign key (tenant_id, seller_id) references sellers (tenant_id, id),
  foreign key (tenant_id, author_id) references members (tenant_id, id)
);
create unique index sentence_wordings_current on sentence_wordings (tenant_id, seller_id, sentence) nulls not distinct where is_current;
alter table sentence_wordings enable row level security;
grant select, insert, update on sentence_wordings to celadon_app;
create policy tenant on sentence_wordings to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()));

-- Learned tests of one more kind: of a sentence that no workflow has. A turn may teach one of each place that it was said in.
alter table learned_tests
  drop constraint learned_tests_tenant_id_seller_id_entry_id_kind_key,
  drop constraint learned_tests_kind_check,
  add constraint learned_tests_kind_check check (kind in ('ruling', 'answer', 'wording', 'sentence'));
create unique index learned_tests_once on learned_tests
  (tenant_id, seller_id, entry_id, kind, (coalesce(wanted ->> 'workflow', '')), (coalesce(wanted ->> 'sentence', wanted ->> 'text', ''))) nulls not distinct;
