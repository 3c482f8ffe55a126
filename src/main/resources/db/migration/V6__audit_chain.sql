-- The audit becomes a chain: each row keeps the hash of the row before it and its own (encoding: db.AuditHash), and
-- the one row of audit_head keeps how long the chain is and where it ends, so that a cut-off tail is seen too.
-- Rows that are older than this are chained by the Java migration 6.1 (db.AuditChaining), in the order of their ids.
alter table audit add column previous_hash varchar(64);
alter table audit add column hash varchar(64);

create table audit_head (
    id      integer     not null primary key check (id = 1),
    entries bigint      not null,
    hash    varchar(64) not null
);

insert into audit_head (id, entries, hash) values (1, 0, '');
