-- What the e-mail that a file came with says about its numbers; empty when it says nothing of the kind.

alter table intake_file add column letter varchar(300) default '' not null;
