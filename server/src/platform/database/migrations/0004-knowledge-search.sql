-- The search over articles. What is counted and how it is ranked stands in understanding/src/search; these tables keep it, changed in the
-- transaction that publishes. No full-text index: under row-level security PostgreSQL may not ask one before it knows the row's tenant
-- (`@@` and `&&` are not leakproof), while equality of text is, so that a plain key of (tenant, term) is used.

-- One row a tenant: locked by whoever publishes. `revision` grows with every change.
create table search_shelves (
  tenant_id uuid primary key references tenants (id),
  ranking int not null,                      -- by which rules the postings were made; another than the code's: they are made anew
  revision bigint not null,
  audiences jsonb not null                   -- {buyers: {nextArticle, passages}, sellers: .., agents: ..}
);

-- Every article that can be found, under its number on the shelf.
create table search_articles (
  tenant_id uuid not null references tenants (id),
  number int not null,
  article_id uuid not null,
  version int not null,
  audience text not null check (audience in ('buyers', 'sellers', 'agents')),
  passages int not null,
  terms text[] not null,                     -- what it stands under in search_postings
  primary key (tenant_id, number),
  foreign key (tenant_id, article_id, version) references articles (tenant_id, id, version)
);
create unique index search_articles_by_article on search_articles (tenant_id, article_id);

-- For each term and block of 128 article numbers: an entry of 4 bytes for each passage that has the term (postings.ts).
create table search_postings (
  tenant_id uuid not null references tenants (id),
  term text collate "C" not null,
  block int not null,
  entries bytea not null,
  primary key (tenant_id, term, block)
) with (fillfactor = 80, toast_tuple_target = 4080);
alter table search_postings alter column entries set storage external;  -- not compressed: reading costs more than the space

-- How many entries a term has in all blocks of one audience: what decides which terms of a question are read.
create table search_terms (
  tenant_id uuid not null references tenants (id),
  term text collate "C" not null,
  audience text not null check (audience in ('buyers', 'sellers', 'agents')),
  entries int not null,
  primary key (tenant_id, term, audience)
) with (fillfactor = 80);

-- Groups of words that mean the same to this tenant, in either language.
create table article_synonyms (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  words text[] not null,
  primary key (tenant_id, id)
);

-- A seller's member searches as everybody does, through the server; the index itself is none of a seller's business.
do $$
declare t text;
begin
  foreach t in array array['search_shelves','search_articles','search_postings','search_terms','article_synonyms'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to celadon_app', t);
    execute format('create policy tenant on %I to celadon_app using (tenant_id = current_tenant() and current_seller() is null) with check (tenant_id = current_tenant() and current_seller() is null)', t);
  end loop;
end $$;
