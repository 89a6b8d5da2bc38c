-- Which replies wait is asked with every list that is watched; most of what was steered is over.
create index steerings_waiting on steerings (tenant_id, conversation_id) where state = 'waiting';
