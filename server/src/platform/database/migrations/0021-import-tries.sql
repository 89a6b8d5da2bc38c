-- A site that is busy says so, and a page is asked for again later: how often it was.
alter table article_import_items add column tries int not null default 0;
