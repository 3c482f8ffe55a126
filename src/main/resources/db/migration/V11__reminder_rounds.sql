-- A round that is taken back gives its number free: the next letter is again the "second" one, not the third. Which
-- rounds of a campaign count under which number is kept by the store, over the rows that are not removed.

alter table reminder_round drop constraint reminder_round_once;

create index reminder_round_campaign on reminder_round (campaign_id);
