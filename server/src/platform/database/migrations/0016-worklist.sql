-- The desk finds what was said, in zh and en, and puts a conversation off.

-- What words a text is found by: in lower case; of Chinese each sign and each pair; of anything else whole words.
create function search_terms(said text) returns text[] language sql immutable parallel safe as $$
  with pieces as (
    select m[1] as han, m[2] as word
    from regexp_matches(lower(normalize(left(said, 8000), NFKC)),
      '([\u3400-\u9fff]+)|([^\s[:punct:]\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\u3400-\u9fff]+)', 'g') m
  )
  select coalesce(array_agg(distinct term), '{}') from (
    select left(word, 60) from pieces where word is not null
    union all select substr(han, at, 1) from pieces, generate_series(1, length(han)) at where han is not null
    union all select substr(han, at, 2) from pieces, generate_series(1, length(han) - 1) at where han is not null
  ) as t (term)
$$;

-- What somebody looks for, all of it: pairs of Chinese signs, and beginnings of other words. Null: nothing was asked.
create function search_query(said text) returns tsquery language sql immutable parallel safe as $$
  select string_agg('''' || replace(replace(term, '\', '\\'), '''', '''''') || '''' || ending, ' & ')::tsquery
  from unnest(search_terms(left(said, 200))) as term,
    lateral (select case when term ~ '^[\u3400-\u9fff]' then '' else ':*' end) as e (ending)
  where not (term ~ '^[\u3400-\u9fff]$' and exists (
    select 1 from unnest(search_terms(left(said, 200))) as pair where length(pair) = 2 and pair ~ '^[\u3400-\u9fff]' and strpos(pair, term) > 0))
$$;

-- The words a person can read in an entry: what was said, what was tapped, what stands on a card, and names of files.
create function words_of_entry(body jsonb) returns text language sql immutable parallel safe as $$
  select string_agg(part #>> '{}', ' ') from (
    select jsonb_path_query(body, '$.parts[*].text') union all
    select jsonb_path_query(body, '$.parts[*].label') union all
    select jsonb_path_query(body, '$.parts[*].card.heading') union all
    select jsonb_path_query(body, '$.parts[*].file.name')
  ) as p (part)
$$;

create table entry_words (
  tenant_id uuid not null references tenants (id),
  conversation_id uuid not null,
  seq int not null,
  at timestamptz not null,
  words tsvector not null,
  primary key (tenant_id, conversation_id, seq)
);
create index entry_words_by_word on entry_words using gin (words);
create index entry_words_by_time on entry_words (tenant_id, at desc);
alter table entry_words enable row level security;
grant select, insert, update, delete on entry_words to celadon_app;
create policy tenant on entry_words to celadon_app using (tenant_id = current_tenant() and current_seller() is null) with check (tenant_id = current_tenant() and current_seller() is null);

-- Words are written a moment after what was said, so that no message waits for it: what was said before this has its words.
create table word_progress (
  tenant_id uuid primary key references tenants (id),
  reached timestamptz not null
);
alter table word_progress enable row level security;
grant select, insert, update, delete on word_progress to celadon_app;
create policy tenant on word_progress to celadon_app using (tenant_id = current_tenant() and current_seller() is null) with check (tenant_id = current_tenant() and current_seller() is null);
-- Entries come in the order of time.
create index entries_by_time on entries using brin (at) with (pages_per_range = 16);

-- The owner's index serves everybody's search: row-level security would read each row before its words are compared. The
-- tenant stands in each of these, and whoever calls joins what is found with rows that they may see.
create function find_rare_words(wanted tsquery, most int) returns table (conversation_id uuid, seq int, at timestamptz)
language sql stable security definer set search_path = public as $$
  select w.conversation_id, w.seq, w.at from entry_words w
  where w.tenant_id = current_tenant() and w.words @@ wanted order by w.at desc limit most
$$;

-- Of words that stand everywhere the newest are found by going back in time.
create function find_common_words(wanted tsquery, most int) returns table (conversation_id uuid, seq int, at timestamptz)
language sql stable security definer set search_path = public set enable_bitmapscan = off as $$
  select w.conversation_id, w.seq, w.at from entry_words w
  where w.tenant_id = current_tenant() and w.words @@ wanted order by w.at desc limit most
$$;

create function count_words(wanted tsquery, most int) returns int
language sql stable security definer set search_path = public as $$
  select count(*)::int from (
    select 1 from entry_words w where w.tenant_id = current_tenant() and w.words @@ wanted limit most) as found
$$;

create index customers_by_word on customers
  using gin (array_to_tsvector(search_terms(coalesce(display_name, '') || ' ' || coalesce(email, ''))));
create function find_customers_by_words(wanted tsquery, most int) returns setof uuid
language sql stable security definer set search_path = public as $$
  select c.id from customers c
  where c.tenant_id = current_tenant()
    and array_to_tsvector(search_terms(coalesce(c.display_name, '') || ' ' || coalesce(c.email, ''))) @@ wanted
  limit most
$$;
revoke execute on function find_rare_words, find_common_words, count_words, find_customers_by_words from public;
grant execute on function find_rare_words, find_common_words, count_words, find_customers_by_words to celadon_app;

alter table conversations add column snoozed_until timestamptz;
create index conversations_snoozed on conversations (snoozed_until) where snoozed_until is not null;
grant select (snoozed_until) on conversations to celadon_dispatcher;
