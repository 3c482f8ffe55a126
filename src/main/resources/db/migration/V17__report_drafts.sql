-- What is being typed into a form and is not saved: kept so that a crash takes none of it. No data of the campaign, so
-- not audited; a row goes when its form is saved or emptied.

create table report_draft (
    campaign_id bigint       not null references campaign (id),
    place       varchar(100) not null,
    fields      clob         not null,
    primary key (campaign_id, place)
);
