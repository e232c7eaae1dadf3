-- What is said of who is meant where a text names a child who is not on the roll.

-- Of a line that was left out, of who was removed, and of an import that was undone; with a pupil on the roll it is a pupil_note.
CREATE TABLE off_roll_note (
    pupil    INTEGER NOT NULL CHECK (pupil >= 1),
    position INTEGER NOT NULL CHECK (position >= 0),
    rule     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    answers  TEXT NOT NULL,
    text     TEXT NOT NULL CHECK (length(text) > 0),
    by       TEXT NOT NULL,
    day      TEXT NOT NULL,
    PRIMARY KEY (pupil, position)
) STRICT, WITHOUT ROWID;
