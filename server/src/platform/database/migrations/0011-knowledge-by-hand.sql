-- Knowledge that people write: drafts, dates, sellers' own articles, questions kept as tests, passages said twice, questions that found
-- nothing, and imports.

alter table articles
  add column valid_from timestamptz,
  add column valid_until timestamptz,
  add column author_id uuid,                 -- a member; null: came with Celadon
  add column repeats int,                    -- the version whose words were brought back
  add column archived_at timestamptz,        -- taken off the shelf; its last version keeps the date
  add column shelf_due_at timestamptz,       -- when its dates put it on the shelf, or take it off
  add column twins_due boolean not null default true;  -- not yet compared with the others

-- A seller's article may be called as the operator's is.
drop index articles_current;
create unique index articles_current on articles (tenant_id, coalesce(seller_id, '00000000-0000-0000-0000-000000000000'), slug) where is_current;
create index articles_shelf_due on articles (shelf_due_at) where is_current and shelf_due_at is not null;
create index articles_twins_due on articles (tenant_id) where is_current and twins_due;
create index articles_of_sellers on articles (tenant_id, seller_id) where is_current and seller_id is not null;

-- A seller's member reads and writes their own seller's articles; the operator's are for the operator's people.
drop policy tenant on articles;
create policy tenant on articles to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()));

-- What the dispatcher needs to know when a date arrives; titles and texts it cannot read.
grant select (tenant_id, id, is_current, shelf_due_at, twins_due) on articles to celadon_dispatcher;
create policy dispatch on articles for select to celadon_dispatcher using (true);

-- One draft an article, whether it was published before or not. `revision` grows with each save.
create table article_drafts (
  tenant_id uuid not null references tenants (id),
  article_id uuid not null,
  seller_id uuid,
  slug text not null,
  audience text not null check (audience in ('buyers', 'sellers', 'agents')),
  title jsonb not null,                      -- {zh, en}
  body jsonb not null,                       -- {zh, en}
  keywords jsonb not null,                   -- {zh: [..], en: [..]}
  valid_from timestamptz,
  valid_until timestamptz,
  based_on int not null,                     -- the version it was begun from; 0: none
  revision int not null,
  author_id uuid,
  saved_at timestamptz not null,
  primary key (tenant_id, article_id)
);
create unique index article_drafts_by_slug on article_drafts (tenant_id, coalesce(seller_id, '00000000-0000-0000-0000-000000000000'), slug);

create table article_questions (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  article_id uuid not null,
  seller_id uuid,
  question text not null,
  language text not null check (language in ('zh', 'en')),
  author_id uuid,
  made_at timestamptz not null,
  primary key (tenant_id, id)
);
create index article_questions_by_article on article_questions (tenant_id, article_id);

-- Grows with each change of a seller's articles: they are kept in memory, and read again when it has grown.
create table seller_shelves (
  tenant_id uuid not null references tenants (id),
  seller_id uuid not null,
  revision bigint not null,
  primary key (tenant_id, seller_id)
);

-- Passages that say nearly the same, each pair once: `article_id` is the lesser id.
create table article_twins (
  tenant_id uuid not null references tenants (id),
  article_id uuid not null,
  other_id uuid not null,
  seller_id uuid,
  language text not null check (language in ('zh', 'en')),
  passage int not null,
  other_passage int not null,
  similarity real not null,
  primary key (tenant_id, article_id, other_id, language, passage, other_passage)
);
create index article_twins_by_other on article_twins (tenant_id, other_id);

-- Questions alike that no article answered, counted. `terms`: what the search looks for, by which others are put to it.
create table knowledge_gaps (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  question text not null,
  language text not null check (language in ('zh', 'en')),
  audience text not null check (audience in ('buyers', 'sellers', 'agents')),
  terms text[] not null,
  askings int not null,
  first_asked_at timestamptz not null,
  last_asked_at timestamptz not null,
  state text not null check (state in ('open', 'drafted', 'answered', 'dismissed')),
  article_id uuid,
  primary key (tenant_id, id)
);
create index knowledge_gaps_by_count on knowledge_gaps (tenant_id, state, askings desc);

-- Written with the turn that had no answer; put to its gap soon after.
create table unanswered_questions (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  conversation_id uuid not null,
  question text not null,                    -- as it was read: masked
  language text not null check (language in ('zh', 'en')),
  audience text not null check (audience in ('buyers', 'sellers', 'agents')),
  asked_at timestamptz not null,
  gap_id uuid,
  is_grouped boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id)
);
create index unanswered_new on unanswered_questions (tenant_id, asked_at) where not is_grouped;
create index unanswered_by_gap on unanswered_questions (tenant_id, gap_id, asked_at desc) where gap_id is not null;

create table article_imports (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  seller_id uuid,
  author_id uuid not null,
  kind text not null check (kind in ('markdown', 'html', 'csv', 'pdf', 'text', 'site')),
  source text not null,                      -- the file's name, or the site's address
  content bytea,                             -- the file, until it was read
  audience text not null check (audience in ('buyers', 'sellers', 'agents')),
  publishes boolean not null,
  state text not null check (state in ('reading', 'running', 'done', 'failed', 'stopped')),
  problem text,
  total int not null default 0,
  done int not null default 0,
  unchanged int not null default 0,
  failed int not null default 0,
  pause_ms int not null default 0,           -- between two pages of a site
  asked_at timestamptz not null,
  due_at timestamptz not null,               -- when the next step may be taken
  lease_until timestamptz,                   -- whoever died at it is followed by another after this
  ended_at timestamptz,
  primary key (tenant_id, id)
);
create index article_imports_due on article_imports (due_at) where state in ('reading', 'running');

create table article_import_items (
  tenant_id uuid not null references tenants (id),
  import_id uuid not null,
  number int not null,
  seller_id uuid,
  source text not null,                      -- where in the file, or the page's address
  article jsonb,                             -- what was read of it; null: a page that is still to be fetched
  state text not null check (state in ('due', 'done', 'unchanged', 'failed')),
  article_id uuid,
  problem text,
  primary key (tenant_id, import_id, number),
  foreign key (tenant_id, import_id) references article_imports (tenant_id, id)
);
create index article_import_items_due on article_import_items (tenant_id, import_id, number) where state = 'due';

do $$
declare t text;
begin
  foreach t in array array['article_drafts','article_questions','seller_shelves','article_twins','article_imports','article_import_items'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to celadon_app', t);
    execute format('create policy tenant on %I to celadon_app using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller())) with check (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))', t);
  end loop;
  -- What customers asked is no seller's business.
  foreach t in array array['knowledge_gaps','unanswered_questions'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to celadon_app', t);
    execute format('create policy tenant on %I to celadon_app using (tenant_id = current_tenant() and current_seller() is null) with check (tenant_id = current_tenant() and current_seller() is null)', t);
  end loop;
end $$;

-- The dispatcher finds whose questions and imports wait; it reads neither.
grant select (tenant_id, id, is_grouped) on unanswered_questions to celadon_dispatcher;
create policy dispatch on unanswered_questions for select to celadon_dispatcher using (true);
grant select (tenant_id, id, state, due_at, lease_until) on article_imports to celadon_dispatcher;
create policy dispatch on article_imports for select to celadon_dispatcher using (true);
