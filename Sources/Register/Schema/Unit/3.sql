-- What lists told of pupils beside their details.

-- Pupils on the roll who were not in a list of the whole roll, and since the first such list in none. No row: the last list
-- had the pupil, or there was none.
CREATE TABLE missed_pupil (
    pupil INTEGER PRIMARY KEY REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    day   TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]') -- on which that list was read
) STRICT;

-- Names that a pupil had before, or is called by: texts that leave are held against them too.
CREATE TABLE other_name (
    pupil    INTEGER NOT NULL REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    part     TEXT NOT NULL CHECK (part IN ('surname', 'forename')),
    name     TEXT NOT NULL CHECK (length(name) > 0),
    PRIMARY KEY (pupil, position)
) STRICT, WITHOUT ROWID;

-- What a person replaced or took away at a pupil by hand: a list that says it again does not bring it back.
CREATE TABLE replaced_value (
    pupil    INTEGER NOT NULL REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    place    TEXT NOT NULL CHECK (length(place) > 0), -- left, ks1 reading
    value    TEXT NOT NULL CHECK (length(value) > 0),
    day      TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- on which it was replaced
    PRIMARY KEY (pupil, position)
) STRICT, WITHOUT ROWID;

-- Why a line was left out, and what else it said: it is not settled by a row that says less.
ALTER TABLE left_out_line ADD COLUMN reason TEXT NOT NULL DEFAULT ''; -- the code of the problem; empty where it is not known
ALTER TABLE left_out_line ADD COLUMN said TEXT NOT NULL DEFAULT ''; -- details and results, one a line: left, ks1 reading
