-- A warning is accepted under the rule that gave it, and by somebody; a question is put to somebody.

alter table clarification add column person varchar(120) default '' not null;
alter table accepted_warning add column accepted_by varchar(100) default '' not null;

-- Until now the sentence of the warning stood for its rule.
create table sentence_rule (sentence varchar(60) primary key, name varchar(10) not null);
insert into sentence_rule (sentence, name) values
    ('report.problem.large', 'V1'),
    ('report.problem.more-than-informed', 'V2'),
    ('report.problem.not-asked', 'V3'),
    ('report.problem.nobody', 'V4'),
    ('report.problem.few-informed', 'V5'),
    ('report.problem.none-implementing', 'V5'),
    ('report.problem.few-broadcasts', 'V6'),
    ('report.problem.many-broadcasts', 'V6'),
    ('report.problem.more-than-inhabitants', 'V7'),
    ('report.problem.many-pupils', 'V7'),
    ('report.problem.many-students', 'V8'),
    ('report.problem.outlier', 'V9'),
    ('report.problem.rate-communes', 'V9'),
    ('report.problem.rate-people', 'V9'),
    ('report.problem.lower-than-before', 'V10'),
    ('report.problem.same-as', 'V11'),
    ('report.problem.all-equal', 'V11'),
    ('report.problem.round', 'V12'),
    ('report.problem.words-disagree', 'V13'),
    ('report.problem.breakdown', 'V13'),
    ('report.problem.file-unit', 'V14'),
    ('report.problem.file-unit-unknown', 'V14'),
    ('report.problem.sender', 'V14'),
    ('report.problem.sender-unknown', 'V14'),
    ('report.problem.future', 'V15'),
    ('report.problem.arrived-before', 'V15'),
    ('report.problem.signed-after', 'V15'),
    ('report.problem.signed-before', 'V15'),
    ('report.problem.figures-after', 'V15'),
    ('report.problem.estimate', 'V16'),
    ('report.problem.pupils-twice', 'V17'),
    ('report.problem.overlap', 'V18');

-- Two sentences of one rule at one field become one: the newest reason stays; the log of changes keeps the others.
delete from accepted_warning where exists (
    select 1
    from accepted_warning newer
    join sentence_rule of_newer on of_newer.sentence = newer.rule
    join sentence_rule of_this on of_this.sentence = accepted_warning.rule
    where of_newer.name = of_this.name
      and newer.report_id = accepted_warning.report_id
      and newer.field = accepted_warning.field
      and (newer.accepted_at > accepted_warning.accepted_at
           or (newer.accepted_at = accepted_warning.accepted_at and newer.rule > accepted_warning.rule)));
update accepted_warning
set rule = (select name from sentence_rule where sentence = accepted_warning.rule)
where rule in (select sentence from sentence_rule);
drop table sentence_rule;
