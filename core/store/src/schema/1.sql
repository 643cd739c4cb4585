-- A run: what is known when it begins, and its totals once it is over.
CREATE TABLE run (
    nr             INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE,
    started_ms     INTEGER NOT NULL,
    utc_offset_s   INTEGER NOT NULL,
    boot_id        TEXT,
    boot_time_us   INTEGER,
    engine_version TEXT NOT NULL,
    kind           TEXT NOT NULL, -- as the engine spells it in JSON
    setup          TEXT NOT NULL, -- JSON: it outlives the shape of the types
    source         TEXT NOT NULL,
    file_sha256    BLOB,
    file_session   INTEGER,
    file_format    TEXT,
    file_name      TEXT,
    summary        TEXT,          -- JSON; absent while the run is unfinished
    distance_m     REAL,          -- of the summary, to recognise a run that comes twice
    elapsed_s      REAL,
    log_pinned     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (file_sha256, file_session)
) STRICT;
CREATE INDEX run_by_start ON run (started_ms);

-- There is a row here exactly as long as the run is unfinished.
CREATE TABLE unfinished (
    run          INTEGER PRIMARY KEY REFERENCES run (nr) ON DELETE CASCADE,
    boot_id      TEXT,
    boot_time_us INTEGER,
    summary      TEXT             -- JSON, where the session had come to its end
) STRICT;

-- What was appended to an unfinished run, one row an append.
CREATE TABLE live (
    run     INTEGER NOT NULL REFERENCES run (nr) ON DELETE CASCADE,
    seq     INTEGER NOT NULL,
    at_us   INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL,
    record  BLOB NOT NULL,
    PRIMARY KEY (run, seq)
) STRICT, WITHOUT ROWID;

-- The record of a finished run. Apart from `run`, so that a list of runs reads no track.
CREATE TABLE record (
    run  INTEGER PRIMARY KEY REFERENCES run (nr) ON DELETE CASCADE,
    data BLOB NOT NULL
) STRICT;

-- The input log, in chunks.
CREATE TABLE log (
    run     INTEGER NOT NULL REFERENCES run (nr) ON DELETE CASCADE,
    seq     INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    data    BLOB NOT NULL,
    PRIMARY KEY (run, seq)
) STRICT;

CREATE TABLE sensor (
    identity       TEXT PRIMARY KEY,
    cadence_factor TEXT           -- as the engine spells it in JSON
) STRICT, WITHOUT ROWID;

-- Single things, by name, as JSON.
CREATE TABLE kept (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
