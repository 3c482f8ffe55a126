-- What Decree 30/2020 lets a document say besides: the drafter's mark with the number of copies under the copies, and
-- address, telephone and e-mail at the foot of the first page. Empty leaves them out.

alter table campaign add column drafter_mark varchar(30) default '' not null;
alter table campaign add column contact_line varchar(300) default '' not null;
