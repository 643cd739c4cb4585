-- What a run has taught about the runner's legs, worked out once from its track. Of another engine it
-- is worked out again.
CREATE TABLE leg_model (
    run            INTEGER PRIMARY KEY REFERENCES run (nr) ON DELETE CASCADE,
    engine_version TEXT NOT NULL,
    model          TEXT NOT NULL -- JSON, as the engine spells it
) STRICT;

-- Red flags, kept apart from the runs in which they were pressed: deleting a run lifts nothing.
CREATE TABLE red_flag (
    at_ms       INTEGER PRIMARY KEY, -- wall time in milliseconds since 1970-01-01 UTC
    word        TEXT NOT NULL,       -- JSON, as the engine spells it
    answer      TEXT,
    answered_ms INTEGER
) STRICT;
