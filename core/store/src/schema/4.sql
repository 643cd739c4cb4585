-- The journal. The body outlives the shape of the types, and what a newer version has written in it stays
-- as it is.
CREATE TABLE entry (
    id           BLOB PRIMARY KEY,
    day          INTEGER NOT NULL, -- local calendar day, in days since 1970-01-01
    at_ms        INTEGER NOT NULL,
    utc_offset_s INTEGER NOT NULL,
    edited_ms    INTEGER NOT NULL,
    kind         TEXT NOT NULL,    -- as the engine names it
    origin       TEXT,             -- JSON; absent where the runner entered it
    body         TEXT NOT NULL     -- JSON, without the fields that say nothing
) STRICT;
CREATE INDEX entry_by_day ON entry (day, at_ms);

-- What a run has taught recovery, worked out once from its track. Of another version it is worked out
-- again, so it is packed as closely as this version reads it.
CREATE TABLE run_facts (
    run     INTEGER PRIMARY KEY REFERENCES run (nr) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    facts   BLOB NOT NULL -- postcard
) STRICT;
CREATE INDEX run_facts_by_version ON run_facts (version);

-- What recovery asks of every run, so that it reads no setup and no totals.
CREATE INDEX run_in_short ON run (nr, source, started_ms, utc_offset_s, id);
