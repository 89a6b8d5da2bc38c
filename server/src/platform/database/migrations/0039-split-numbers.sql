-- The customer's newest message with digits that may be a part of something longer; the next one is looked at together with it.
alter table conversations add column loose_digits_seq int;
