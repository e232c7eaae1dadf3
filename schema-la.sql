-- The LA's register: what many units sent for one cycle, in one SQLite file. Read by people first: what the
-- steps in Sources/Register/Schema/LocalAuthority come to, which a test compares.
--
-- What came, what was kept apart and what was decided is only ever added to. How a unit stands follows from that, and
-- is nowhere kept. Days are ISO 8601 dates of London.

PRAGMA application_id = 0x50525541; -- 'PRUA'
PRAGMA user_version = 3; -- how many steps of Sources/Register/Schema/LocalAuthority made it

-- The LA, and what kind of register this is. One row.
CREATE TABLE authority (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    name          TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 800),
    rehearsal_day TEXT CHECK (rehearsal_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]') -- NULL: a real register
) STRICT;

CREATE TRIGGER authority_is_one BEFORE DELETE ON authority
BEGIN SELECT RAISE(ABORT, 'the register cannot be without its LA'); END;
CREATE TRIGGER authority_is_not_replaced BEFORE INSERT ON authority
WHEN EXISTS (SELECT 1 FROM authority)
BEGIN SELECT RAISE(ABORT, 'a register is for one LA and one cycle'); END;
CREATE TRIGGER authority_stays BEFORE UPDATE ON authority
WHEN NEW.name IS NOT OLD.name
    OR (NEW.rehearsal_day IS NULL) <> (OLD.rehearsal_day IS NULL)
BEGIN SELECT RAISE(ABORT, 'a register is for one LA and one cycle, and a rehearsal stays one'); END;

-- The cycle that the LA published: a later version of its file changes nothing here. One row.
CREATE TABLE cycle (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    yaml   TEXT NOT NULL, -- the cycle file, whole
    json   TEXT NOT NULL CHECK (json_valid(json)), -- the same as in a submission, in canonical JSON: what is read
    digest TEXT NOT NULL CHECK (length(digest) = 64) -- the SHA-256 of the JSON
) STRICT;

CREATE TRIGGER cycle_stays BEFORE DELETE ON cycle
BEGIN SELECT RAISE(ABORT, 'the cycle stays'); END;
CREATE TRIGGER cycle_is_not_altered BEFORE UPDATE ON cycle
BEGIN SELECT RAISE(ABORT, 'the cycle stays'); END;
CREATE TRIGGER cycle_is_not_replaced BEFORE INSERT ON cycle
WHEN EXISTS (SELECT 1 FROM cycle)
BEGIN SELECT RAISE(ABORT, 'the cycle stays'); END;

-- The key that signs receipts. It never leaves this file. One row.
CREATE TABLE signing_key (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    secret TEXT NOT NULL CHECK (length(secret) = 64)
) STRICT;

CREATE TRIGGER signing_key_stays BEFORE DELETE ON signing_key
BEGIN SELECT RAISE(ABORT, 'the key stays'); END;
CREATE TRIGGER signing_key_is_not_altered BEFORE UPDATE ON signing_key
BEGIN SELECT RAISE(ABORT, 'the key stays'); END;
CREATE TRIGGER signing_key_is_not_replaced BEFORE INSERT ON signing_key
WHEN EXISTS (SELECT 1 FROM signing_key)
BEGIN SELECT RAISE(ABORT, 'the key stays'); END;

-- The units that a submission is expected of. A unit's line changes when the list is read again; none is removed.
CREATE TABLE unit (
    dfe      TEXT PRIMARY KEY CHECK (dfe GLOB '[0-9][0-9][0-9]/[0-9][0-9][0-9][0-9]'),
    position INTEGER NOT NULL CHECK (position >= 1),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 800),
    urn      TEXT CHECK (urn GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
    head     TEXT CHECK (length(head) > 0),
    email    TEXT CHECK (length(email) > 0),
    expected TEXT NOT NULL CHECK (json_valid(expected)) -- {key stage: pupils}; what is not said is not there
) STRICT, WITHOUT ROWID;

CREATE TRIGGER unit_stays BEFORE DELETE ON unit
BEGIN SELECT RAISE(ABORT, 'a unit stays on the list'); END;

-- `number` is the place among everything that came, was kept apart and was decided: one sequence over the three tables.

-- Submissions that came whole and right.
CREATE TABLE arrival (
    number      INTEGER PRIMARY KEY CHECK (number >= 1),
    dfe         TEXT NOT NULL REFERENCES unit,
    revision    INTEGER NOT NULL CHECK (revision >= 1),
    digest      TEXT NOT NULL CHECK (length(digest) = 64),
    supersedes  TEXT CHECK (length(supersedes) = 64),
    exported_on TEXT NOT NULL CHECK (exported_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    public_key  TEXT NOT NULL CHECK (length(public_key) = 64),
    groups      TEXT NOT NULL CHECK (json_valid(groups)), -- {key stage: pupils}
    zero_rated  TEXT NOT NULL CHECK (json_valid(zero_rated)), -- [key stages]
    file        TEXT NOT NULL, -- the name it came under
    document    BLOB NOT NULL, -- the file without its cycle, which is the LA's own
    UNIQUE (digest, public_key),
    CHECK ((revision = 1) = (supersedes IS NULL)),
    CHECK (received_on >= exported_on)
) STRICT;

CREATE INDEX arrival_of_unit ON arrival (dfe);
CREATE INDEX arrival_of_key ON arrival (public_key, dfe);
CREATE TRIGGER arrival_stays BEFORE DELETE ON arrival
BEGIN SELECT RAISE(ABORT, 'what came stays in the record'); END;
CREATE TRIGGER arrival_is_not_altered BEFORE UPDATE ON arrival
BEGIN SELECT RAISE(ABORT, 'what came stays as it came'); END;
CREATE TRIGGER arrival_is_not_replaced BEFORE INSERT ON arrival
WHEN EXISTS (SELECT 1 FROM arrival WHERE number = NEW.number)
    OR EXISTS (SELECT 1 FROM arrival WHERE digest = NEW.digest AND public_key = NEW.public_key)
BEGIN SELECT RAISE(ABORT, 'what came stays in the record'); END;

-- Files that came and do not count, with the reasons.
CREATE TABLE kept_apart (
    number       INTEGER PRIMARY KEY CHECK (number >= 1),
    bytes_digest TEXT NOT NULL UNIQUE CHECK (length(bytes_digest) = 64), -- the SHA-256 of the file
    file         TEXT NOT NULL,
    received_on  TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    dfe          TEXT, -- the unit that it says it is of
    revision     INTEGER,
    reasons      TEXT NOT NULL CHECK (json_array_length(reasons) > 0), -- [{code, facts}]
    document     BLOB NOT NULL -- the file's bytes
) STRICT;

CREATE INDEX kept_apart_of_unit ON kept_apart (dfe);
CREATE TRIGGER kept_apart_stays BEFORE DELETE ON kept_apart
BEGIN SELECT RAISE(ABORT, 'what came stays in the record'); END;
CREATE TRIGGER kept_apart_is_not_altered BEFORE UPDATE ON kept_apart
BEGIN SELECT RAISE(ABORT, 'what came stays as it came'); END;
CREATE TRIGGER kept_apart_is_not_replaced BEFORE INSERT ON kept_apart
WHEN EXISTS (SELECT 1 FROM kept_apart WHERE number = NEW.number OR bytes_digest = NEW.bytes_digest)
BEGIN SELECT RAISE(ABORT, 'what came stays in the record'); END;

-- What officers decided.
CREATE TABLE decision (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    dfe    TEXT NOT NULL REFERENCES unit,
    day    TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    by     TEXT NOT NULL CHECK (length(by) > 0),
    ruling TEXT NOT NULL CHECK (json_extract(ruling, '$.kind') IN
        ('accepted', 'returned', 'target-set', 'chosen', 'trusted', 'extended'))
) STRICT;

CREATE INDEX decision_of_unit ON decision (dfe);
CREATE TRIGGER decision_stays BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision stays in the record'); END;
CREATE TRIGGER decision_is_not_altered BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision stays as it was made'); END;
CREATE TRIGGER decision_is_not_replaced BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a decision stays in the record'); END;

-- The receipts given out, with the very bytes of their files.
CREATE TABLE receipt (
    dfe       TEXT NOT NULL REFERENCES unit,
    number    INTEGER NOT NULL CHECK (number >= 1), -- 1 for the unit's first
    issued_on TEXT NOT NULL CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    digest    TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
    document  TEXT NOT NULL,
    PRIMARY KEY (dfe, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER receipt_stays BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt stays in the record'); END;
CREATE TRIGGER receipt_is_not_altered BEFORE UPDATE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt stays as it was given'); END;
CREATE TRIGGER receipt_is_not_replaced BEFORE INSERT ON receipt
WHEN NEW.number <= (SELECT ifnull(max(number), 0) FROM receipt WHERE dfe = NEW.dfe)
    OR EXISTS (SELECT 1 FROM receipt WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'receipts follow one another'); END;

-- The journal -----------------------------------------------------------------------------------------------------

-- Everything that was done, as in a unit's register: each entry carries the digest of the one before.
CREATE TABLE journal (
    number         INTEGER PRIMARY KEY CHECK (number >= 1),
    day            TEXT NOT NULL, -- the register's day: a rehearsal's own
    at             TEXT NOT NULL, -- the moment by the machine's clock, in UTC
    who            TEXT NOT NULL,
    payload        TEXT NOT NULL CHECK (json_valid(payload)), -- {"summary": text, "changes": [row changes]}
    payload_digest TEXT NOT NULL CHECK (length(payload_digest) = 64),
    previous       TEXT NOT NULL CHECK (length(previous) = 64),
    digest         TEXT NOT NULL UNIQUE CHECK (length(digest) = 64)
) STRICT;

-- How many entries there are and the last one's digest. One row.
CREATE TABLE journal_end (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    digest TEXT NOT NULL
    , seal TEXT CHECK (length(seal) = 128)) STRICT; -- the register's signature of the digest, and so of every entry

CREATE TRIGGER journal_is_not_altered BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER journal_is_only_added_to BEFORE INSERT ON journal
WHEN NEW.number <> (SELECT count(*) FROM journal) + 1 OR EXISTS (SELECT 1 FROM journal WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
