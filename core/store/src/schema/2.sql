-- A sensor that the runner has paired. How it counts cadence stays in `sensor`, because a run learns
-- that also of sensors that were never paired.
CREATE TABLE paired (
    identity        TEXT PRIMARY KEY,
    place           INTEGER NOT NULL, -- in the runner's order of preference; lower comes first
    name            TEXT NOT NULL,
    manufacturer    TEXT,
    model           TEXT,
    firmware        TEXT,
    offers          TEXT NOT NULL,    -- JSON, as the engine spells them
    battery_percent INTEGER,
    battery_ms      INTEGER,
    paired_ms       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
