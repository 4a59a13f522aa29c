-- Runs at every start, on H2 and PostgreSQL alike. Facts and rules are Base64: not one byte of them may change.
create table if not exists rule_set (
    digest      varchar(64) primary key,
    id          varchar(200) not null,
    version     varchar(200) not null,
    title_zh    text not null,
    title_en    text not null,
    kept_at     timestamp with time zone not null,
    in_force_at timestamp with time zone,
    files       text not null
);

create table if not exists evaluation (
    id             uuid primary key,
    made_at        timestamp with time zone not null,
    rule_set       varchar(64) not null references rule_set,
    scheme         varchar(200),
    governments    integer not null,
    receipt_digest varchar(64) not null,
    facts          text not null,
    report         text not null,
    receipt        text not null
);

create index if not exists evaluation_made_at on evaluation (made_at);
