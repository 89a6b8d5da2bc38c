-- What a ticket is about in a line, in both languages; null until its conversation next changes hands.
alter table tickets add column title jsonb;

-- Words that are said often are found among the newest entries, before anything is counted.
create function find_newest_words(wanted tsquery, most int, among int) returns table (conversation_id uuid, seq int, at timestamptz)
language sql stable security definer set search_path = public as $$
  select n.conversation_id, n.seq, n.at from (
    select w.conversation_id, w.seq, w.at, w.words from entry_words w
    where w.tenant_id = current_tenant() order by w.at desc limit among) as n
  where n.words @@ wanted limit most
$$;
revoke execute on function find_newest_words from public;
grant execute on function find_newest_words to celadon_app;

-- Words that are said seldom: all of them are put in the order of time, in one look, as far as there are fewer than `among`.
-- `n` says how many there were. A plan made for any words would go back in time through all there is.
create function find_few_words(wanted tsquery, most int, among int) returns table (conversation_id uuid, seq int, at timestamptz, n int)
language sql stable security definer set search_path = public set enable_indexscan = off as $$
  select w.conversation_id, w.seq, w.at, count(*) over ()::int from (
    select f.conversation_id, f.seq, f.at from entry_words f
    where f.tenant_id = current_tenant() and f.words @@ wanted limit among) as w
  order by w.at desc limit most
$$;
revoke execute on function find_few_words from public;
grant execute on function find_few_words to celadon_app;
