-- A seller's own words for what decides something were once said without anybody's yes. Nobody agreed to these: they stay as
-- versions and are said no longer. What the operator agreed to stands under the operator's member as its author.
update sentence_wordings w set is_current = false
where w.is_current and w.seller_id is not null
  and w.sentence ~ '^((refusal|failed|exception|money|promise)\.|order\.(refund-pending|refund-done|refund-failed|lost)$|run\.(stopped|under-way|awaiting-approval|approval-refused|nothing-possible|rule|failed|outcome-unknown|half-done|reversed|never-arrived|label-missing)$)'
  and exists (
    select from members m where m.tenant_id = w.tenant_id and m.id = w.author_id and m.seller_id is not null);
