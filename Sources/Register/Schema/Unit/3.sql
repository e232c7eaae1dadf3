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

-- The LA's receipts as they came, with the very bytes. Those by the key that counts do count, the highest number of them; numbers are
-- compared within one key.
ALTER TABLE receipt RENAME TO earlier_receipt;

CREATE TABLE receipt (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL CHECK (length(key) = 64), -- the public key that signed it
    number INTEGER NOT NULL CHECK (number >= 1),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    revision INTEGER NOT NULL REFERENCES submission,
    authority TEXT NOT NULL,
    cycle_digest TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    received_on TEXT NOT NULL,
    la_deadline TEXT, -- the days it was judged by
    statutory_date TEXT,
    extended_until TEXT,
    decision TEXT NOT NULL CHECK (decision IN ('received', 'accepted', 'returned')),
    words TEXT,
    respond_by TEXT,
    targets TEXT NOT NULL CHECK (json_valid(targets)),
    recorded_on TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (key, number),
    UNIQUE (key, digest),
    CHECK ((decision = 'returned') = (respond_by IS NOT NULL))
) STRICT;

INSERT INTO receipt (position, key, number, digest, revision, authority, cycle_digest, issued_on, received_on, la_deadline, statutory_date,
    extended_until, decision, words, respond_by, targets, recorded_on, document)
SELECT position, json_extract(document, '$.signature.key'), number, digest, revision, authority, cycle_digest, issued_on, received_on, la_deadline, statutory_date,
    extended_until, decision, words, respond_by, targets, recorded_on, document
FROM earlier_receipt ORDER BY position;

DROP TABLE earlier_receipt;

CREATE TRIGGER receipt_stays BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt stays'); END;
CREATE TRIGGER receipt_is_not_altered BEFORE UPDATE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt stays'); END;
CREATE TRIGGER receipt_is_not_replaced BEFORE INSERT ON receipt
WHEN NEW.position <> (SELECT count(*) FROM receipt) + 1
    OR EXISTS (SELECT 1 FROM receipt WHERE key = NEW.key AND (number = NEW.number OR digest = NEW.digest))
BEGIN SELECT RAISE(ABORT, 'a receipt stays'); END;
