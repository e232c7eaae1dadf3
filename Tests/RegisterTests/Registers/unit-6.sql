PRAGMA application_id = 1347573077;
PRAGMA user_version = 6;
CREATE TABLE register (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    unit          TEXT NOT NULL CHECK (length(unit) BETWEEN 1 AND 800),
    dfe           TEXT NOT NULL CHECK (dfe GLOB '[0-9][0-9][0-9]/[0-9][0-9][0-9][0-9]'),
    urn           TEXT CHECK (urn GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
    rehearsal_day TEXT CHECK (rehearsal_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]') -- NULL: a real register
) STRICT;
INSERT INTO "register" VALUES (1, 'Sixpence PRU', '926/1109', NULL, NULL);
CREATE TABLE cycle (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    yaml   TEXT NOT NULL, -- the cycle file, whole
    json   TEXT NOT NULL CHECK (json_valid(json)), -- the same as in a submission, in canonical JSON: what is read
    digest TEXT NOT NULL CHECK (length(digest) = 64) -- the SHA-256 of the JSON
) STRICT;
INSERT INTO "cycle" VALUES (1, 'id: pupils
title: Pupils
milestones: [{title: Due, meaning: la-deadline, on: 2010-12-14}]
offices:
  - {id: adviser, covers: [statutory, personal]}
  - {id: head, covers: [statutory, personal]}
scales: [{id: levels, title: Levels, grades: [2c, 2b, 2a, 3c, 3b, 3a, 4c], unranked: [W]}]
key-stages: [{id: ks2}]
measures: [{id: reading, title: Reading, key-stage: ks2, status: by-agreement}]', '{"id":"pupils","key-stages":[{"id":"ks2"}],"measures":[{"id":"reading","key-stage":"ks2","status":"by-agreement","title":"Reading"}],"milestones":[{"meaning":"la-deadline","on":"2010-12-14","title":"Due"}],"offices":[{"covers":["statutory","personal"],"id":"adviser"},{"covers":["statutory","personal"],"id":"head"}],"scales":[{"grades":["2c","2b","2a","3c","3b","3a","4c"],"id":"levels","title":"Levels","unranked":["W"]}],"title":"Pupils"}', 'c1148e0a1cfddc3fc5cd4571efe4a1bf1afb306dc4480cef7c5b781b55fc84b9');
CREATE TABLE absence_measure (
    measure TEXT PRIMARY KEY,
    above   TEXT NOT NULL CHECK (above IN ('refuse', 'explain'))
) STRICT, WITHOUT ROWID;
CREATE TABLE "group" (
    key_stage TEXT PRIMARY KEY,
    pupils    INTEGER NOT NULL CHECK (pupils BETWEEN 0 AND 100000)
) STRICT, WITHOUT ROWID;
CREATE TABLE figure (
    measure TEXT PRIMARY KEY,
    kind    TEXT NOT NULL CHECK (kind IN ('count', 'points', 'number')),
    value   INTEGER NOT NULL CHECK (value >= 0), -- a count, or tenths of a point
    out_of  INTEGER CHECK (out_of BETWEEN 0 AND 100000),
    CHECK ((kind = 'count') = (out_of IS NOT NULL)),
    CHECK (out_of IS NULL OR value <= out_of)
) STRICT, WITHOUT ROWID;
CREATE TABLE zero_rating (
    key_stage TEXT PRIMARY KEY REFERENCES "group" DEFERRABLE INITIALLY DEFERRED,
    reason    TEXT NOT NULL CHECK (length(reason) > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE prior (
    measure    TEXT NOT NULL REFERENCES absence_measure,
    comparator TEXT NOT NULL,
    rate       INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 1000),
    limiting   INTEGER NOT NULL CHECK (limiting IN (0, 1)), -- whether it is a ceiling; 0: kept for reference
    missed     INTEGER CHECK (missed >= 0),
    possible   INTEGER CHECK (possible >= 1 AND missed <= possible),
    source     TEXT,
    PRIMARY KEY (measure, comparator),
    CHECK ((missed IS NULL) = (possible IS NULL)),
    CHECK (possible IS NULL OR rate = (2000 * missed + possible) / (2 * possible)) -- the published rate, half up
) STRICT, WITHOUT ROWID;
CREATE TABLE absence_target (
    measure     TEXT PRIMARY KEY REFERENCES absence_measure,
    rate        INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 1000),
    explanation TEXT -- why it is above its ceiling
) STRICT, WITHOUT ROWID;
CREATE TABLE planned_action (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    what   TEXT NOT NULL,
    who    TEXT NOT NULL,
    by_day TEXT NOT NULL CHECK (by_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_rate INTEGER CHECK (to_rate BETWEEN 0 AND 1000),
    done   INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;
CREATE TABLE note (
    rule    TEXT NOT NULL,
    subject TEXT NOT NULL,
    position INTEGER NOT NULL,
    answers TEXT NOT NULL,
    text    TEXT NOT NULL CHECK (length(text) > 0),
    by      TEXT NOT NULL,
    day     TEXT NOT NULL,
    PRIMARY KEY (rule, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE last_change (
    part    TEXT PRIMARY KEY,
    day     TEXT NOT NULL,
    subject TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "last_change" VALUES ('personal', '2010-11-15', 'personal');
CREATE TABLE roll (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    last_number INTEGER NOT NULL CHECK (last_number >= 1)
) STRICT;
INSERT INTO "roll" VALUES (1, 4);
CREATE TABLE pupil (
    number    INTEGER PRIMARY KEY CHECK (number >= 1),
    upn       TEXT UNIQUE CHECK (upn GLOB
        '[A-HJ-NP-RT-Z][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-HJ-NP-RT-Z]'),
    reference TEXT CHECK (length(reference) > 0), -- the unit's own, for pupils without a UPN
    surname   TEXT CHECK (length(surname) > 0),
    forename  TEXT CHECK (length(forename) > 0),
    born      TEXT CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    nc_year   INTEGER CHECK (nc_year BETWEEN 0 AND 14), -- 0: Reception
    enrolment TEXT CHECK (enrolment IN ('C', 'M', 'S')), -- as in the school census, and so the next
    sen       TEXT CHECK (sen IN ('N', 'A', 'P', 'S', 'K', 'E', 'Y')),
    free_school_meals INTEGER CHECK (free_school_meals IN (0, 1)),
    in_care   INTEGER CHECK (in_care IN (0, 1)),
    entered   TEXT CHECK (entered GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    leaving   TEXT CHECK (leaving GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- expected
    left_on   TEXT CHECK (left_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (upn IS NOT NULL OR reference IS NOT NULL),
    CHECK (leaving >= entered),
    CHECK (left_on >= entered)
) STRICT;
INSERT INTO "pupil" VALUES (1, 'V926110500017', 'Blue 1', 'Quillfeather', 'Robin', '1999-12-31', 6, 'M', 'S', 1, 1, '2010-09-06', '2011-07-22', NULL);
INSERT INTO "pupil" VALUES (3, NULL, 'Blue 3', 'Ó Súilleabháin', 'Zoë "Zed"', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "pupil" VALUES (4, NULL, 'Blue 2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE attainment (
    pupil    INTEGER NOT NULL REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    subject  TEXT NOT NULL,
    at       TEXT NOT NULL, -- a key stage's id, or now
    scale    TEXT NOT NULL,
    grade    TEXT NOT NULL,
    day      TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    source   TEXT,
    PRIMARY KEY (pupil, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "attainment" VALUES (1, 0, 'reading', 'ks2', 'levels', '2b', NULL, 'transfer file');
INSERT INTO "attainment" VALUES (1, 1, 'reading', 'now', 'levels', 'W', '2010-11-15', NULL);
INSERT INTO "attainment" VALUES (3, 0, 'maths', 'now', 'levels', '3c', '2010-11-15', NULL);
CREATE TABLE personal_target (
    pupil     INTEGER NOT NULL REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL CHECK (position >= 0),
    subject   TEXT NOT NULL,
    scale     TEXT,
    grade     TEXT,
    criterion TEXT,
    by_day    TEXT NOT NULL CHECK (by_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    why       TEXT NOT NULL,
    who       TEXT,
    support   TEXT,
    set_on    TEXT NOT NULL CHECK (set_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (pupil, position),
    CHECK ((scale IS NULL) = (grade IS NULL) AND (grade IS NULL) <> (criterion IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO "personal_target" VALUES (1, 0, 'reading', 'levels', '3c', NULL, '2011-07-15', 'reads signs, wants books', 'Mr Oak', '10 minutes daily', '2010-11-15');
INSERT INTO "personal_target" VALUES (1, 1, 'maths', NULL, NULL, 'Counts 20 objects', '2011-03-31', 'agreed at the meeting', NULL, NULL, '2010-11-15');
CREATE TABLE target_step (
    pupil    INTEGER NOT NULL,
    target   INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    by_day   TEXT NOT NULL CHECK (by_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    what     TEXT NOT NULL,
    PRIMARY KEY (pupil, target, position),
    FOREIGN KEY (pupil, target) REFERENCES personal_target DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO "target_step" VALUES (1, 0, 0, '2011-01-10', '2a in class');
INSERT INTO "target_step" VALUES (1, 0, 1, '2011-04-01', '2a alone');
CREATE TABLE review (
    pupil       INTEGER NOT NULL REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL CHECK (position >= 0),
    subject     TEXT NOT NULL,
    day         TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    scale       TEXT,
    grade       TEXT,
    value       TEXT,
    judgement   TEXT NOT NULL CHECK (judgement IN ('improving', 'maintaining', 'declining')),
    learned     TEXT NOT NULL,
    contingency TEXT,
    PRIMARY KEY (pupil, position),
    CHECK ((scale IS NULL) = (grade IS NULL) AND (grade IS NULL) <> (value IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO "review" VALUES (1, 0, 'reading', '2010-11-15', 'levels', '2a', NULL, 'improving', 'short texts', NULL);
CREATE TABLE attendance (
    pupil           INTEGER PRIMARY KEY REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    before_rate     INTEGER NOT NULL CHECK (before_rate BETWEEN 0 AND 1000),
    before_missed   INTEGER CHECK (before_missed >= 0),
    before_possible INTEGER CHECK (before_possible >= 1 AND before_missed <= before_possible),
    now_rate        INTEGER NOT NULL CHECK (now_rate BETWEEN 0 AND 1000),
    now_missed      INTEGER CHECK (now_missed >= 0),
    now_possible    INTEGER CHECK (now_possible >= 1 AND now_missed <= now_possible),
    medical         TEXT, -- why it could not improve
    CHECK ((before_missed IS NULL) = (before_possible IS NULL) AND (now_missed IS NULL) = (now_possible IS NULL)),
    CHECK (before_possible IS NULL
        OR before_rate = 1000 - (2000 * before_missed + before_possible) / (2 * before_possible)),
    CHECK (now_possible IS NULL OR now_rate = 1000 - (2000 * now_missed + now_possible) / (2 * now_possible))
) STRICT;
INSERT INTO "attendance" VALUES (1, 900, NULL, NULL, 800, 12, 60, NULL);
INSERT INTO "attendance" VALUES (3, 200, 40, 50, 955, NULL, NULL, 'asthma');
CREATE TABLE pep (
    pupil           INTEGER PRIMARY KEY REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    updated         TEXT CHECK (updated GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    agreed TEXT CHECK (agreed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    next_meeting    TEXT CHECK (next_meeting GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
INSERT INTO "pep" VALUES (1, '2010-10-01', NULL, '2011-01-20');
CREATE TABLE pupil_note (
    pupil    INTEGER NOT NULL REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    rule     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    answers  TEXT NOT NULL,
    text     TEXT NOT NULL CHECK (length(text) > 0),
    by       TEXT NOT NULL,
    day      TEXT NOT NULL,
    PRIMARY KEY (pupil, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "pupil_note" VALUES (1, 0, 'attendance-not-improving', '1', '{"before":"90.0","medical":false,"now":"80.0","pupil":1}', 'A hospital stay', 'Sinéad Ní Dhomhnaill', '2010-11-15');
CREATE TABLE group_target (
    holder    TEXT NOT NULL CHECK (length(holder) > 0),
    subject   TEXT NOT NULL,
    position  INTEGER NOT NULL CHECK (position >= 0),
    scale     TEXT,
    grade     TEXT,
    criterion TEXT,
    by_day    TEXT NOT NULL CHECK (by_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    why       TEXT NOT NULL,
    who       TEXT,
    support   TEXT,
    steps     TEXT NOT NULL CHECK (json_valid(steps)), -- [{"by": day, "what": text}]
    set_on    TEXT NOT NULL CHECK (set_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (holder, subject),
    CHECK ((scale IS NULL) = (grade IS NULL) AND (grade IS NULL) <> (criterion IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO "group_target" VALUES ('group:Nurture group', 'talk', 0, NULL, NULL, 'All take turns', '2011-03-31', 'agreed at the meeting', NULL, NULL, '[]', '2010-11-15');
INSERT INTO "group_target" VALUES ('ks2', 'reading', 1, 'levels', '4c', NULL, '2011-07-15', 'P1', NULL, NULL, '[{"by":"2011-02-01","what":"3a"}]', '2010-11-15');
CREATE TABLE proposal (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    day      TEXT NOT NULL,
    snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
) STRICT;
CREATE TABLE sign_off (
    number      INTEGER PRIMARY KEY CHECK (number >= 1),
    office      TEXT NOT NULL,
    name        TEXT,
    day         TEXT,
    evidence    TEXT,
    recorded_by TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    acceptances TEXT NOT NULL CHECK (json_valid(acceptances)),
    snapshot    TEXT NOT NULL CHECK (json_valid(snapshot)),
    withdrawal_reason TEXT,
    withdrawn_by      TEXT,
    withdrawn_on      TEXT,
    CHECK ((withdrawal_reason IS NULL) = (withdrawn_on IS NULL) AND (withdrawal_reason IS NULL) = (withdrawn_by IS NULL))
) STRICT;
INSERT INTO "sign_off" VALUES (1, 'adviser', 'Jo Specimen', '2010-11-15', NULL, 'Sinéad Ní Dhomhnaill', '2010-11-15', '[]', '{"personal":[],"statutory":[]}', NULL, NULL, NULL);
INSERT INTO "sign_off" VALUES (2, 'head', 'Jo Specimen', '2010-11-15', NULL, 'Sinéad Ní Dhomhnaill', '2010-11-15', '[]', '{"personal":[],"statutory":[]}', NULL, NULL, NULL);
CREATE TABLE sign_off_pupil (
    pupil    INTEGER NOT NULL CHECK (pupil >= 0),
    sign_off INTEGER NOT NULL REFERENCES sign_off DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    subject  TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (pupil, sign_off, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "sign_off_pupil" VALUES (0, 1, 0, 'group:Nurture group, talk', 'All take turns by 31 March 2011; why: agreed at the meeting');
INSERT INTO "sign_off_pupil" VALUES (0, 1, 1, 'ks2, reading', '4c by 15 July 2011; why: P1; step by 1 February 2011: 3a');
INSERT INTO "sign_off_pupil" VALUES (0, 2, 0, 'group:Nurture group, talk', 'All take turns by 31 March 2011; why: agreed at the meeting');
INSERT INTO "sign_off_pupil" VALUES (0, 2, 1, 'ks2, reading', '4c by 15 July 2011; why: P1; step by 1 February 2011: 3a');
INSERT INTO "sign_off_pupil" VALUES (1, 1, 0, 'reading', '3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone');
INSERT INTO "sign_off_pupil" VALUES (1, 1, 1, 'maths', 'Counts 20 objects by 31 March 2011; why: agreed at the meeting');
INSERT INTO "sign_off_pupil" VALUES (1, 1, 2, '', 'V926110500017
Quillfeather
Robin
1999-12-31');
INSERT INTO "sign_off_pupil" VALUES (1, 2, 0, 'reading', '3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone');
INSERT INTO "sign_off_pupil" VALUES (1, 2, 1, 'maths', 'Counts 20 objects by 31 March 2011; why: agreed at the meeting');
INSERT INTO "sign_off_pupil" VALUES (1, 2, 2, '', 'V926110500017
Quillfeather
Robin
1999-12-31');
INSERT INTO "sign_off_pupil" VALUES (2, 1, 0, 'talk', 'Stays for 10 minutes twice each day by 31 March 2011; why: agreed at the meeting');
INSERT INTO "sign_off_pupil" VALUES (2, 1, 1, '', '


');
CREATE TABLE submission (
    revision    INTEGER PRIMARY KEY CHECK (revision >= 1),
    digest      TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
    exported_on TEXT NOT NULL,
    timeliness  TEXT NOT NULL CHECK (timeliness IN ('on-time', 'late', 'after-statutory')),
    reason      TEXT,
    snapshot    TEXT NOT NULL CHECK (json_valid(snapshot)),
    document    TEXT NOT NULL,
    CHECK ((timeliness = 'on-time') = (reason IS NULL))
) STRICT;
CREATE TABLE signing_key (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    secret TEXT NOT NULL CHECK (length(secret) = 64)
) STRICT;
INSERT INTO "signing_key" VALUES (1, '912e8cc528d22033041d692789f67ac382108896804e5bb18aebc8cde804a7a8');
CREATE TABLE la_key (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL CHECK (length(key) = 64),
    since TEXT NOT NULL,
    confirmed_by TEXT
) STRICT;
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
INSERT INTO "journal" VALUES (1, '2010-11-15', '2010-11-15T09:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"cycle","to":{"digest":"c1148e0a1cfddc3fc5cd4571efe4a1bf1afb306dc4480cef7c5b781b55fc84b9","id":1,"json":"c1148e0a1cfddc3fc5cd4571efe4a1bf1afb306dc4480cef7c5b781b55fc84b9","yaml":"fa65c1c5e1170079285013e60357227661e8ce94419fb913e78a8615b69b74af"}},{"key":"1","table":"signing_key","to":{"id":1,"public_key":"89870011b6867a3703f8de018394b88c769e895a59ab260b4099a10215fcb226"}},{"key":"1","table":"register","to":{"dfe":"926/1109","id":1,"unit":"Sixpence PRU"}}],"summary":"Register made for Sixpence PRU, 926/1109, cycle pupils."}', '84b509d1eaef7990062d87ec70707084c64c077b2358483006f5c7fc5bcafe1a', '0000000000000000000000000000000000000000000000000000000000000000', '93b1833dd5e45ab1780d10c3c1963de821fdff797d19de2900d6f386ea392a09');
INSERT INTO "journal" VALUES (2, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"roll","to":{"id":1,"last_number":1}}],"pieces":{"1":"b15da3522b3c97c59bec5053ad5abcc08da3e15af6a724819e4266aaacd3ad57"},"summary":"Pupil 1 is added to the roll."}', 'c01fcecf5aeb04c1cf9367e5aa4730bf98b3bba97442f3bc98f202bf85b3cd33', '93b1833dd5e45ab1780d10c3c1963de821fdff797d19de2900d6f386ea392a09', '3a66f06cf97b70ebf6e5107e3a1fe14d2e78c6db0992993df7ffc0e3bd2e36c6');
INSERT INTO "journal" VALUES (3, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":1},"key":"1","table":"roll","to":{"id":1,"last_number":2}}],"pieces":{"2":"7b3a8afc492f7867fc7faef9707cb5db8b46658a80b54f645378517e46beda37"},"summary":"Pupil 2 is added to the roll."}', 'eb8f3e0aa7db8838742ce448ab84e3c912c566dc731dee694d9adbd994ab65b0', '3a66f06cf97b70ebf6e5107e3a1fe14d2e78c6db0992993df7ffc0e3bd2e36c6', '98eb89e5d7b33891803bd778c32028709919e5b10a6f5103b05e685f3ddc800f');
INSERT INTO "journal" VALUES (4, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":2},"key":"1","table":"roll","to":{"id":1,"last_number":3}}],"pieces":{"3":"bda30db819a46f99b90cd981b0b45a871ad07ce3fda744c56bc603b330c930fd"},"summary":"Pupil 3 is added to the roll."}', '377fc42ba1ce2d885442393c2b1e25ccbb7f9dac990d5fbd0cf3cd3f47aa022e', '98eb89e5d7b33891803bd778c32028709919e5b10a6f5103b05e685f3ddc800f', '1e20903ef7ca3616765fa5f12fffc85761ed4d4b74d5d496d75388dc78344a52');
INSERT INTO "journal" VALUES (5, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"88b5660ca4a7e1d5a6ab1800aabbdecefd7f0137c3d3353470c58637abf91e09"},"summary":"Pupil 3 is changed."}', '355025cec6f6ca75dc71a068887715194059ace4a1011da084a8d2ff8cfadce3', '1e20903ef7ca3616765fa5f12fffc85761ed4d4b74d5d496d75388dc78344a52', '0568ed604d63cb4cbd77f02645dffdcec19e4ecbe60a21306f9511661677d921');
INSERT INTO "journal" VALUES (6, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"18020b5c0aa67ede31493791751fd58cff815fc3701212e0fcefe33c2723d839"},"summary":"Pupil 1: an attainment is recorded."}', 'ae3c908db82afc0d441d317623b1199afa635d980bbb2658022fdfec0b44119c', '0568ed604d63cb4cbd77f02645dffdcec19e4ecbe60a21306f9511661677d921', 'ad3f03f22ff03fb65e7e0ef0323e3dda57e846cc34ee387f0359076538b2d0a9');
INSERT INTO "journal" VALUES (7, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"de35cc07dbb882ebf7918fd3c3beed3ddd8127e5dda38b92a0d414b5159d3252"},"summary":"Pupil 1: an attainment is recorded."}', '6c6e43065bf8fd383c69e1bb39a48f72b0f95381c6c6f6fa4bcac439eae84cd5', 'ad3f03f22ff03fb65e7e0ef0323e3dda57e846cc34ee387f0359076538b2d0a9', 'b2920b5af55ff89dc5b945ea9fccd0d99c16c0b6db96cc963faec8a5777c4f70');
INSERT INTO "journal" VALUES (8, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"9340909546bc41f68bd4a679ed42bb663aa4222ac8f77db46e9254a1d80fb57c"},"summary":"Pupil 3: an attainment is recorded."}', '8fb787b130e95525c879f8dac0c312b41f0fdbab704314f7a8dc987da0a4b37e', 'b2920b5af55ff89dc5b945ea9fccd0d99c16c0b6db96cc963faec8a5777c4f70', '7bc5bf18d22bdf29a759f9433ddf148cb30262ef7dc462ffb0468ac735de2eac');
INSERT INTO "journal" VALUES (9, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"fc69f933d3d2fee810626afedebb3e790c83b755094e7239b4700c0c4658bc6f"},"summary":"Pupil 1: attendance is recorded."}', '4a45342e85856098d33ba6dd6d865820487428109e4152667a97d7ff3f3ad11a', '7bc5bf18d22bdf29a759f9433ddf148cb30262ef7dc462ffb0468ac735de2eac', '2c535bc20bfb132dceb1c9c978ca113a373356e252a1cf6b13a757a176c6dae8');
INSERT INTO "journal" VALUES (10, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"708f7e13572034c863243ea57b140e887dc6dfbc602531886f6f7b8ce38c9959"},"summary":"Pupil 3: attendance is recorded."}', '8b0457866d8f1ef91e72087f84fc50c6e359811b58630cf6fd2eae8101be1b94', '2c535bc20bfb132dceb1c9c978ca113a373356e252a1cf6b13a757a176c6dae8', '424bf2f6ab7a40ec2c8a44bf3a223a94c1f433a31c0e2f7ef77077bc0f1bff05');
INSERT INTO "journal" VALUES (11, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"fd1d8d3c2b2c3e727b23c9de8c9059fe241727fb7ce6c414864f3f1831f33c2d"},"summary":"Pupil 1: the PEP is recorded."}', 'ada16239a45a6c2e20c026d326604fe731feee3a37bc12c30255886fdfb7db3f', '424bf2f6ab7a40ec2c8a44bf3a223a94c1f433a31c0e2f7ef77077bc0f1bff05', '384315ffb6c40848b722c013c77bbf794d3ab97e511f7bc801b730cffb27bca1');
INSERT INTO "journal" VALUES (12, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"personal","table":"last_change","to":{"day":"2010-11-15","part":"personal","subject":"personal"}}],"pieces":{"1":"9a04a78b45aa289ebc6e998ccd1876c72ee3695123ea9296e9d249aff62aebf0"},"summary":"Pupil 1: a personal target is set."}', '7973edc7f806f31f283f89e6420c539a39c5df889b2772978c7a9615bd120160', '384315ffb6c40848b722c013c77bbf794d3ab97e511f7bc801b730cffb27bca1', '42ab3c2e49e4e984ae7d24c859fde5dd522a0eff8b48d83fd9429352581faf4c');
INSERT INTO "journal" VALUES (13, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"cdf77d97a9028dddfcb77f772e94a4806165145e8cbac58a37b7620aa6670a16"},"summary":"Pupil 1: a personal target is set."}', 'bf0a92956002342b4cee8d5bf878ea32afcd6e230d698dffd9eec50115355fbb', '42ab3c2e49e4e984ae7d24c859fde5dd522a0eff8b48d83fd9429352581faf4c', '08d30d099fdfa07c811b8e72cb98aad918291f2180016aab8949cb7986d2baaf');
INSERT INTO "journal" VALUES (14, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"94b1a4537de0d341b95acf1360b126b526cf897312665ad6adf9db18041727be"},"summary":"Pupil 1: a personal target is set."}', 'bfcf9fa9ecaee3d5e440304ab14ce96ae7b97aa897d71aee1a3f1ba06d3742c3', '08d30d099fdfa07c811b8e72cb98aad918291f2180016aab8949cb7986d2baaf', '97f3a7e0a87f82fba41bc8a92f00f077cedfc26d9b5dad524628bd4bbb8e0a52');
INSERT INTO "journal" VALUES (15, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"7ad9f94a25987564f580ab085865a9bfad5ae52f1b5d47dc0f1a3b871cd62e5f"},"summary":"Pupil 1: a personal target is removed."}', '423576953ad3418780ff77306633667f9fc4e2f8b3d2eaf9aeec536aefe48cf1', '97f3a7e0a87f82fba41bc8a92f00f077cedfc26d9b5dad524628bd4bbb8e0a52', '4583ee2a4ed56e005dfbf9c229d615f2cf77565b2c141b82e8fb3179afe32f1a');
INSERT INTO "journal" VALUES (16, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"68138e16d2dea65366f65f03c9678531c6a02cfa74226f0219cff25ed6422f43"},"summary":"Pupil 2: a personal target is set."}', '24cc500add3dbf9fc3916e71ef5d0744417b354a7c98d208c5b89ef7678dd41d', '4583ee2a4ed56e005dfbf9c229d615f2cf77565b2c141b82e8fb3179afe32f1a', 'b0730c9c1a87c49b7b82239d12d21bdcb06527be370538142f9e59e169df1c23');
INSERT INTO "journal" VALUES (17, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"group:Nurture group talk","table":"group_target","to":{"by_day":"2011-03-31","criterion":"All take turns","holder":"group:Nurture group","position":0,"set_on":"2010-11-15","steps":"[]","subject":"talk","why":"agreed at the meeting"}}],"summary":"group:Nurture group, talk: All take turns by 31 March 2011."}', '24b79f922e116e26362400bed7164123e854372ef464a6c65b1854303f3867c3', 'b0730c9c1a87c49b7b82239d12d21bdcb06527be370538142f9e59e169df1c23', '8a7bb304e65d242d7dc743bb9ec643e564ae68e5774e5c6526b31713d5b48b5f');
INSERT INTO "journal" VALUES (18, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"ks2 reading","table":"group_target","to":{"by_day":"2011-07-15","grade":"4c","holder":"ks2","position":1,"scale":"levels","set_on":"2010-11-15","steps":"[{\"by\":\"2011-02-01\",\"what\":\"3a\"}]","subject":"reading","why":"P1"}}],"summary":"ks2, reading: 4c by 15 July 2011."}', '38d766ec755981fad5ae217a33e96399f4fac1d8611a6aff42dbf6fb73631e80', '8a7bb304e65d242d7dc743bb9ec643e564ae68e5774e5c6526b31713d5b48b5f', 'a19ff40ee43b74ff63ae074fcd6d64af740ddd13abceac374aa464538a2edabe');
INSERT INTO "journal" VALUES (19, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"fd7f7430307c34c7429558539bd8d5ee3b95b44e3ca44ede8ed4de555bda25c5"},"summary":"Pupil 1: a review is recorded."}', 'f4db11616079df2068c2b4325607dfc8405ec20eb7be21ecbbdbc311378a14f7', 'a19ff40ee43b74ff63ae074fcd6d64af740ddd13abceac374aa464538a2edabe', '00e42b794bfa90c8a9708a3e0e5938b0ab66953fbbb7cfdcbaab4c55949b74ba');
INSERT INTO "journal" VALUES (20, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"b8efc5159081eb9a214f0e48af53d33ceb78e76051c4e2b287557e35ebdd9fef"},"summary":"Pupil 2: a review is recorded."}', 'dab7dc5aa87e4ff33abf0920d123fd7b9d05feb273260ef30fa7e5d1efdc4453', '00e42b794bfa90c8a9708a3e0e5938b0ab66953fbbb7cfdcbaab4c55949b74ba', 'fd3584d05ffb4d0243a8eacb44ca598c8cd39b75d4dbccbc4361fc3bb03b4ba4');
INSERT INTO "journal" VALUES (21, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"0911099785938519fdb00197c0494591d2da3696ed37e1c43e6465cbaac8a2f0"},"summary":"Pupil 1: a note on attendance-not-improving."}', '2d427e098059ec04a6898181c1c8e782c6c9774d6b20fe42b418572f3447c4d2', 'fd3584d05ffb4d0243a8eacb44ca598c8cd39b75d4dbccbc4361fc3bb03b4ba4', '85da8a3d0ab397b25bb0a71f4bb35fede948438d584e3f6f12bb8a155af0163a');
INSERT INTO "journal" VALUES (22, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"sign_off","to":{"acceptances":"[]","day":"2010-11-15","name":"Jo Specimen","number":1,"office":"adviser","recorded_by":"Sinéad Ní Dhomhnaill","recorded_on":"2010-11-15","snapshot":"{\"personal\":[],\"statutory\":[]}"}}],"pieces":{"0":"43e48c2e0f8d34d834df1205c6a6d95b54f565384be4c3ce3e1607cf75325351","1":"e519d7d00f1fa0d701520966eee6813beb00deb766bedcf79951bb44a56c9ead","2":"cf562661a782de517c9afe0d20dfb9967591887bb4bbd52009b6a2ed34c52791"},"summary":"Signed: adviser (Jo Specimen, 15 November 2010), for statutory targets, personal targets. Recorded by Sinéad Ní Dhomhnaill."}', '88bffd03e80646d8ceffc8cc94dd6f91e4b4e9528ce986eeacab0ccfd08d023a', '85da8a3d0ab397b25bb0a71f4bb35fede948438d584e3f6f12bb8a155af0163a', '9109289834dc5c68e20222b61321e86ca18cdd84c10967bbfd6eb2729af07573');
INSERT INTO "journal" VALUES (23, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"fa25fe9a71c28830f30a19859f5e3ac4c375e5f839d6d9ba3a4428cb8480a374"},"summary":"Pupil 2 is removed from the roll, with 1 personal target and 1 review."}', '2be9647a910eaed591108d574675ad014df6828a1a10fd58b2e0a482ca5c2a21', '9109289834dc5c68e20222b61321e86ca18cdd84c10967bbfd6eb2729af07573', '0c5a20387596fd84a052042bd9fd7eeef49239a6e12fcc76e8c79429d73cf260');
INSERT INTO "journal" VALUES (24, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":3},"key":"1","table":"roll","to":{"id":1,"last_number":4}}],"pieces":{"4":"c94d2c70755f5883e2a1de25a00cda00493c7ea9c7adc466535780170e62eb28"},"summary":"Pupil 4 is added to the roll."}', 'ea6475f646cabe5e864378b0aa10f285c873a6dee74611659c1ff7878cdddff1', '0c5a20387596fd84a052042bd9fd7eeef49239a6e12fcc76e8c79429d73cf260', '82843d6f9efeca60ab9c9b109f746920b0c4fa9ba0321e3b05886467186e0bd5');
INSERT INTO "journal" VALUES (25, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"2","table":"sign_off","to":{"acceptances":"[]","day":"2010-11-15","name":"Jo Specimen","number":2,"office":"head","recorded_by":"Sinéad Ní Dhomhnaill","recorded_on":"2010-11-15","snapshot":"{\"personal\":[],\"statutory\":[]}"}}],"pieces":{"0":"c030a48dea1972464409fa63ee7e96927681cdb627e326b34c353921fa61a3e0","1":"55c15732cb4e68a745883e2a1dc98a33d8e045a46c50b3f8c3c7dd6d801f2284"},"summary":"Signed: head (Jo Specimen, 15 November 2010), for statutory targets, personal targets. Recorded by Sinéad Ní Dhomhnaill."}', '87471b81b25187e76b87fb741f4be74fd32f4d77a055ca6be2d08a3eea640b58', '82843d6f9efeca60ab9c9b109f746920b0c4fa9ba0321e3b05886467186e0bd5', 'a41b4cf2136211282af4a97927cb2dc51807ffc862b2a9517a152b977cc728bf');
CREATE TABLE journal_end (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    digest TEXT NOT NULL
, seal TEXT CHECK (length(seal) = 128)) STRICT;
INSERT INTO "journal_end" VALUES (1, 25, 'a41b4cf2136211282af4a97927cb2dc51807ffc862b2a9517a152b977cc728bf', '6ccdd2e9813f89e8efa84822bf5bdfb827c958580b0a0f00d2df67f6ec0bf1a6773d1aae2e9a330dbd5b38f486d9338659e6c101feec4d87f8d2fc7736db4e00');
CREATE TABLE journal_pupil (
    pupil          INTEGER NOT NULL CHECK (pupil >= 0),
    entry          INTEGER NOT NULL REFERENCES journal,
    payload        TEXT NOT NULL CHECK (json_valid(payload)), -- {"changes": [row changes], "salt": 128 random bits}
    payload_digest TEXT NOT NULL CHECK (length(payload_digest) = 64),
    PRIMARY KEY (pupil, entry)
) STRICT;
INSERT INTO "journal_pupil" VALUES (1, 2, '{"changes":[{"key":"","table":"pupil","to":{"born":"1999-12-31","enrolment":"M","entered":"2010-09-06","forename":"Robin","free_school_meals":1,"in_care":1,"leaving":"2011-07-22","nc_year":6,"reference":"Blue 1","sen":"S","surname":"Quillfeather","upn":"V926110500017"}}],"salt":"38dc2667228eceebfcd4ac7352bb0686"}', 'b15da3522b3c97c59bec5053ad5abcc08da3e15af6a724819e4266aaacd3ad57');
INSERT INTO "journal_pupil" VALUES (2, 3, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 2"}}],"salt":"4f0732a84971637c73884474a2c99efa"}', '7b3a8afc492f7867fc7faef9707cb5db8b46658a80b54f645378517e46beda37');
INSERT INTO "journal_pupil" VALUES (3, 4, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 3"}}],"salt":"fca9d12c6aae70e42a60b5b64c84aafc"}', 'bda30db819a46f99b90cd981b0b45a871ad07ce3fda744c56bc603b330c930fd');
INSERT INTO "journal_pupil" VALUES (3, 5, '{"changes":[{"key":"","table":"pupil","to":{"forename":"Zoë \"Zed\"","reference":"Blue 3","surname":"Ó Súilleabháin"}}],"salt":"dceeecae5645b372af28c2bdb799c9f2"}', '88b5660ca4a7e1d5a6ab1800aabbdecefd7f0137c3d3353470c58637abf91e09');
INSERT INTO "journal_pupil" VALUES (1, 6, '{"changes":[{"key":"0","table":"attainment","to":{"at":"ks2","grade":"2b","position":0,"scale":"levels","source":"transfer file","subject":"reading"}}],"salt":"e61ef3e274bdf77e19a6a5ba1e2bd11d"}', '18020b5c0aa67ede31493791751fd58cff815fc3701212e0fcefe33c2723d839');
INSERT INTO "journal_pupil" VALUES (1, 7, '{"changes":[{"key":"1","table":"attainment","to":{"at":"now","day":"2010-11-15","grade":"W","position":1,"scale":"levels","subject":"reading"}}],"salt":"d545e834c37f68872c57049f347d2263"}', 'de35cc07dbb882ebf7918fd3c3beed3ddd8127e5dda38b92a0d414b5159d3252');
INSERT INTO "journal_pupil" VALUES (3, 8, '{"changes":[{"key":"0","table":"attainment","to":{"at":"now","day":"2010-11-15","grade":"3c","position":0,"scale":"levels","subject":"maths"}}],"salt":"4ff3fc73f3c51a2edaba6b5e8a51d75b"}', '9340909546bc41f68bd4a679ed42bb663aa4222ac8f77db46e9254a1d80fb57c');
INSERT INTO "journal_pupil" VALUES (1, 9, '{"changes":[{"key":"","table":"attendance","to":{"before_rate":900,"now_missed":12,"now_possible":60,"now_rate":800}}],"salt":"e26c26f7af1f78873d53ec8b2b729584"}', 'fc69f933d3d2fee810626afedebb3e790c83b755094e7239b4700c0c4658bc6f');
INSERT INTO "journal_pupil" VALUES (3, 10, '{"changes":[{"key":"","table":"attendance","to":{"before_missed":40,"before_possible":50,"before_rate":200,"medical":"asthma","now_rate":955}}],"salt":"33e692ec547e3537a4417759a04d36b8"}', '708f7e13572034c863243ea57b140e887dc6dfbc602531886f6f7b8ce38c9959');
INSERT INTO "journal_pupil" VALUES (1, 11, '{"changes":[{"key":"","table":"pep","to":{"next_meeting":"2011-01-20","updated":"2010-10-01"}}],"salt":"70a28f67923f42aaa65d01f43add5cab"}', 'fd1d8d3c2b2c3e727b23c9de8c9059fe241727fb7ce6c414864f3f1831f33c2d');
INSERT INTO "journal_pupil" VALUES (1, 12, '{"changes":[{"key":"0","table":"personal_target","to":{"by_day":"2011-07-15","grade":"3c","position":0,"scale":"levels","set_on":"2010-11-15","subject":"reading","support":"10 minutes daily","who":"Mr Oak","why":"reads signs, wants books"}},{"key":"0 0","table":"target_step","to":{"by_day":"2011-01-10","position":0,"target":0,"what":"2a in class"}},{"key":"0 1","table":"target_step","to":{"by_day":"2011-04-01","position":1,"target":0,"what":"2a alone"}}],"salt":"b8910819db1bd6463d8e05a0ec0f2114"}', '9a04a78b45aa289ebc6e998ccd1876c72ee3695123ea9296e9d249aff62aebf0');
INSERT INTO "journal_pupil" VALUES (1, 13, '{"changes":[{"key":"1","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Asks for help on 4 of 5 occasions","position":1,"set_on":"2010-11-15","subject":"talk","why":"agreed at the meeting"}}],"salt":"5d9208ab2950fc4e97f9bfc75246df15"}', 'cdf77d97a9028dddfcb77f772e94a4806165145e8cbac58a37b7620aa6670a16');
INSERT INTO "journal_pupil" VALUES (1, 14, '{"changes":[{"key":"2","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Counts 20 objects","position":2,"set_on":"2010-11-15","subject":"maths","why":"agreed at the meeting"}}],"salt":"a6266e3e229c1211281533bbe9e20a01"}', '94b1a4537de0d341b95acf1360b126b526cf897312665ad6adf9db18041727be');
INSERT INTO "journal_pupil" VALUES (1, 15, '{"changes":[{"key":"2","table":"personal_target"},{"key":"1","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Counts 20 objects","position":1,"set_on":"2010-11-15","subject":"maths","why":"agreed at the meeting"}},{"key":"0","table":"replaced_value","to":{"day":"2010-11-15","place":"target-by talk","position":0,"value":"2011-03-31"}},{"key":"1","table":"replaced_value","to":{"day":"2010-11-15","place":"target-to talk","position":1,"value":"Asks for help on 4 of 5 occasions"}}],"salt":"317e2e24ded1eabea33dfa7a888d9ddc"}', '7ad9f94a25987564f580ab085865a9bfad5ae52f1b5d47dc0f1a3b871cd62e5f');
INSERT INTO "journal_pupil" VALUES (2, 16, '{"changes":[{"key":"0","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Stays for 10 minutes twice each day","position":0,"set_on":"2010-11-15","subject":"talk","why":"agreed at the meeting"}}],"salt":"25906cd42c4fe015659c8e2c64f21a72"}', '68138e16d2dea65366f65f03c9678531c6a02cfa74226f0219cff25ed6422f43');
INSERT INTO "journal_pupil" VALUES (1, 19, '{"changes":[{"key":"0","table":"review","to":{"day":"2010-11-15","grade":"2a","judgement":"improving","learned":"short texts","position":0,"scale":"levels","subject":"reading"}}],"salt":"7bd21b3e93dbca498e3a09f94134213e"}', 'fd7f7430307c34c7429558539bd8d5ee3b95b44e3ca44ede8ed4de555bda25c5');
INSERT INTO "journal_pupil" VALUES (2, 20, '{"changes":[{"key":"0","table":"review","to":{"contingency":"a timer","day":"2010-11-10","judgement":"maintaining","learned":"mornings","position":0,"subject":"talk","value":"6 minutes"}}],"salt":"1f37e23f7edecf0fdbfc38e6de70e327"}', 'b8efc5159081eb9a214f0e48af53d33ceb78e76051c4e2b287557e35ebdd9fef');
INSERT INTO "journal_pupil" VALUES (1, 21, '{"changes":[{"key":"0","table":"pupil_note","to":{"answers":"{\"before\":\"90.0\",\"medical\":false,\"now\":\"80.0\",\"pupil\":1}","by":"Sinéad Ní Dhomhnaill","day":"2010-11-15","position":0,"rule":"attendance-not-improving","subject":"1","text":"A hospital stay"}}],"salt":"dbed588aec6c93c89af85ffdebc2299d"}', '0911099785938519fdb00197c0494591d2da3696ed37e1c43e6465cbaac8a2f0');
INSERT INTO "journal_pupil" VALUES (0, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"group:Nurture group, talk","text":"All take turns by 31 March 2011; why: agreed at the meeting"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"ks2, reading","text":"4c by 15 July 2011; why: P1; step by 1 February 2011: 3a"}}],"salt":"f4de7eb4e7ebc58e24cd4cdc01988ce4"}', '43e48c2e0f8d34d834df1205c6a6d95b54f565384be4c3ce3e1607cf75325351');
INSERT INTO "journal_pupil" VALUES (1, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"reading","text":"3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"maths","text":"Counts 20 objects by 31 March 2011; why: agreed at the meeting"}},{"key":"1 2","table":"sign_off_pupil","to":{"position":2,"sign_off":1,"subject":"","text":"V926110500017\nQuillfeather\nRobin\n1999-12-31"}}],"salt":"e76347bc07969dcccfaeb785e80f0b21"}', 'e519d7d00f1fa0d701520966eee6813beb00deb766bedcf79951bb44a56c9ead');
INSERT INTO "journal_pupil" VALUES (2, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"talk","text":"Stays for 10 minutes twice each day by 31 March 2011; why: agreed at the meeting"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"","text":"\n\n\n"}}],"salt":"ecbee7860df0b798744c537ec6df858c"}', 'cf562661a782de517c9afe0d20dfb9967591887bb4bbd52009b6a2ed34c52791');
INSERT INTO "journal_pupil" VALUES (2, 23, '{"changes":[{"key":"0","table":"review"},{"key":"0","table":"personal_target"},{"key":"","table":"pupil"}],"salt":"f8a0a8b1fed0e3d9dead40fbba86a823"}', 'fa25fe9a71c28830f30a19859f5e3ac4c375e5f839d6d9ba3a4428cb8480a374');
INSERT INTO "journal_pupil" VALUES (4, 24, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 2"}}],"salt":"404b8e9f440a96deb8624df4c3a0dabe"}', 'c94d2c70755f5883e2a1de25a00cda00493c7ea9c7adc466535780170e62eb28');
INSERT INTO "journal_pupil" VALUES (0, 25, '{"changes":[{"key":"2 0","table":"sign_off_pupil","to":{"position":0,"sign_off":2,"subject":"group:Nurture group, talk","text":"All take turns by 31 March 2011; why: agreed at the meeting"}},{"key":"2 1","table":"sign_off_pupil","to":{"position":1,"sign_off":2,"subject":"ks2, reading","text":"4c by 15 July 2011; why: P1; step by 1 February 2011: 3a"}}],"salt":"ac2f154a5674a389d06bed8fdcf8a3ba"}', 'c030a48dea1972464409fa63ee7e96927681cdb627e326b34c353921fa61a3e0');
INSERT INTO "journal_pupil" VALUES (1, 25, '{"changes":[{"key":"2 0","table":"sign_off_pupil","to":{"position":0,"sign_off":2,"subject":"reading","text":"3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone"}},{"key":"2 1","table":"sign_off_pupil","to":{"position":1,"sign_off":2,"subject":"maths","text":"Counts 20 objects by 31 March 2011; why: agreed at the meeting"}},{"key":"2 2","table":"sign_off_pupil","to":{"position":2,"sign_off":2,"subject":"","text":"V926110500017\nQuillfeather\nRobin\n1999-12-31"}}],"salt":"b6fd3b5ff6c897a79431ff8e8a657773"}', '55c15732cb4e68a745883e2a1dc98a33d8e045a46c50b3f8c3c7dd6d801f2284');
CREATE TABLE erased_pupil (
    pupil INTEGER PRIMARY KEY CHECK (pupil >= 1),
    entry INTEGER NOT NULL REFERENCES journal,
    swept INTEGER NOT NULL CHECK (swept IN (0, 1)) -- whether the file was written anew since
) STRICT;
CREATE TABLE left_out_cell (
    pupil    INTEGER NOT NULL REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    place    TEXT NOT NULL CHECK (length(place) > 0),
    heading  TEXT NOT NULL,
    value    TEXT NOT NULL, -- empty: an NC year that was taken from the date of birth, as nothing said it
    day      TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    settled  INTEGER NOT NULL CHECK (settled IN (0, 1)), reason TEXT NOT NULL DEFAULT '', -- 1: recorded by hand, or said never to come
    PRIMARY KEY (pupil, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE left_out_line (
    pupil     INTEGER PRIMARY KEY CHECK (pupil >= 1),
    line      INTEGER NOT NULL CHECK (line >= 1),
    heading   TEXT NOT NULL, -- the column that was the reason, empty where it was the line
    value     TEXT NOT NULL,
    upn       TEXT,
    reference TEXT,
    surname   TEXT,
    forename  TEXT,
    born      TEXT CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    nc_year   INTEGER CHECK (nc_year BETWEEN 0 AND 14),
    subject   TEXT, -- of a line of a list of targets, empty where it could not be read; NULL: of a roll
    day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    fate      INTEGER CHECK (fate >= 0) -- NULL: asked for; 0: said never to come; else the pupil who came in for it
, reason TEXT NOT NULL DEFAULT '', said TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE absence_result (
    measure  TEXT NOT NULL REFERENCES absence_measure,
    year     TEXT NOT NULL CHECK (year GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
    rate     INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 1000),
    missed   INTEGER CHECK (missed >= 0),
    possible INTEGER CHECK (possible >= 1 AND missed <= possible),
    source   TEXT,
    PRIMARY KEY (measure, year),
    CHECK ((missed IS NULL) = (possible IS NULL)),
    CHECK (possible IS NULL OR rate = (2000 * missed + possible) / (2 * possible)) -- the published rate, half up
) STRICT, WITHOUT ROWID;
CREATE TABLE missed_pupil (
    pupil INTEGER PRIMARY KEY REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    day   TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]') -- on which that list was read
, found TEXT CHECK (found GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')) STRICT;
CREATE TABLE other_name (
    pupil    INTEGER NOT NULL REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    part     TEXT NOT NULL CHECK (part IN ('surname', 'forename')),
    name     TEXT NOT NULL CHECK (length(name) > 0),
    PRIMARY KEY (pupil, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE replaced_value (
    pupil    INTEGER NOT NULL REFERENCES pupil DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    place    TEXT NOT NULL CHECK (length(place) > 0), -- left, ks1 reading
    value    TEXT NOT NULL CHECK (length(value) > 0),
    day      TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- on which it was replaced
    PRIMARY KEY (pupil, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "replaced_value" VALUES (1, 0, 'target-by talk', '2011-03-31', '2010-11-15');
INSERT INTO "replaced_value" VALUES (1, 1, 'target-to talk', 'Asks for help on 4 of 5 occasions', '2010-11-15');
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
CREATE TRIGGER register_is_one BEFORE DELETE ON register
BEGIN SELECT RAISE(ABORT, 'the register cannot be without its unit'); END;
CREATE TRIGGER register_is_not_replaced BEFORE INSERT ON register
WHEN EXISTS (SELECT 1 FROM register)
BEGIN SELECT RAISE(ABORT, 'a register is for one unit and one cycle'); END;
CREATE TRIGGER register_stays BEFORE UPDATE ON register
WHEN NEW.unit IS NOT OLD.unit OR NEW.dfe IS NOT OLD.dfe OR NEW.urn IS NOT OLD.urn
    OR (NEW.rehearsal_day IS NULL) <> (OLD.rehearsal_day IS NULL)
BEGIN SELECT RAISE(ABORT, 'a register is for one unit and one cycle, and a rehearsal stays one'); END;
CREATE TRIGGER cycle_stays BEFORE DELETE ON cycle
BEGIN SELECT RAISE(ABORT, 'the cycle stays'); END;
CREATE TRIGGER cycle_is_not_altered BEFORE UPDATE ON cycle
BEGIN SELECT RAISE(ABORT, 'the cycle stays'); END;
CREATE TRIGGER cycle_is_not_replaced BEFORE INSERT ON cycle
WHEN EXISTS (SELECT 1 FROM cycle)
BEGIN SELECT RAISE(ABORT, 'the cycle stays'); END;
CREATE TRIGGER zero_rating_needs_pupils BEFORE INSERT ON zero_rating
WHEN (SELECT pupils FROM "group" WHERE key_stage = NEW.key_stage) = 0
BEGIN SELECT RAISE(ABORT, 'a key stage without pupils is not applicable, not zero-rated'); END;
CREATE TRIGGER absence_target_within_ceiling_on_insert BEFORE INSERT ON absence_target
WHEN EXISTS (
    SELECT 1 FROM prior JOIN absence_measure USING (measure)
    WHERE measure = NEW.measure AND limiting = 1 AND NEW.rate > prior.rate
        AND (above = 'refuse' OR NEW.explanation IS NULL))
BEGIN SELECT RAISE(ABORT, 'the absence target is above its ceiling'); END;
CREATE TRIGGER absence_target_within_ceiling_on_update BEFORE UPDATE ON absence_target
WHEN EXISTS (
    SELECT 1 FROM prior JOIN absence_measure USING (measure)
    WHERE measure = NEW.measure AND limiting = 1 AND NEW.rate > prior.rate
        AND (above = 'refuse' OR NEW.explanation IS NULL))
BEGIN SELECT RAISE(ABORT, 'the absence target is above its ceiling'); END;
CREATE TRIGGER roll_is_not_forgotten BEFORE DELETE ON roll
BEGIN SELECT RAISE(ABORT, 'a number is never given twice'); END;
CREATE TRIGGER roll_does_not_go_back BEFORE UPDATE ON roll WHEN NEW.last_number < OLD.last_number
BEGIN SELECT RAISE(ABORT, 'a number is never given twice'); END;
CREATE TRIGGER roll_is_not_replaced BEFORE INSERT ON roll WHEN EXISTS (SELECT 1 FROM roll)
BEGIN SELECT RAISE(ABORT, 'a number is never given twice'); END;
CREATE TRIGGER pupil_has_a_number_of_the_roll BEFORE INSERT ON pupil
WHEN NEW.number > (SELECT ifnull(max(last_number), 0) FROM roll)
    OR EXISTS (SELECT 1 FROM erased_pupil WHERE pupil = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the number is not one of the roll'); END;
CREATE TRIGGER sign_off_stays BEFORE DELETE ON sign_off
BEGIN SELECT RAISE(ABORT, 'a sign-off stays in the record'); END;
CREATE TRIGGER sign_off_is_not_altered BEFORE UPDATE ON sign_off
WHEN OLD.withdrawal_reason IS NOT NULL OR NEW.number IS NOT OLD.number OR NEW.office IS NOT OLD.office
    OR NEW.name IS NOT OLD.name OR NEW.day IS NOT OLD.day OR NEW.evidence IS NOT OLD.evidence
    OR NEW.recorded_by IS NOT OLD.recorded_by OR NEW.recorded_on IS NOT OLD.recorded_on
    OR NEW.acceptances IS NOT OLD.acceptances OR NEW.snapshot IS NOT OLD.snapshot
BEGIN SELECT RAISE(ABORT, 'a sign-off can only be withdrawn'); END;
CREATE TRIGGER sign_off_is_not_replaced BEFORE INSERT ON sign_off
WHEN EXISTS (SELECT 1 FROM sign_off WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a sign-off stays in the record'); END;
CREATE TRIGGER sign_off_pupil_is_not_altered BEFORE UPDATE ON sign_off_pupil
BEGIN SELECT RAISE(ABORT, 'what was signed stays as it was'); END;
CREATE TRIGGER sign_off_pupil_is_only_erased BEFORE DELETE ON sign_off_pupil
WHEN NOT EXISTS (SELECT 1 FROM erased_pupil WHERE pupil = OLD.pupil)
BEGIN SELECT RAISE(ABORT, 'what was signed stays as it was'); END;
CREATE TRIGGER sign_off_pupil_is_not_replaced BEFORE INSERT ON sign_off_pupil
WHEN EXISTS (SELECT 1 FROM sign_off_pupil
    WHERE pupil = NEW.pupil AND sign_off = NEW.sign_off AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'what was signed stays as it was'); END;
CREATE TRIGGER submission_stays BEFORE DELETE ON submission
BEGIN SELECT RAISE(ABORT, 'a submission stays in the record'); END;
CREATE TRIGGER submission_is_not_altered BEFORE UPDATE ON submission
BEGIN SELECT RAISE(ABORT, 'a submission stays as it was exported'); END;
CREATE TRIGGER submission_is_not_replaced BEFORE INSERT ON submission
WHEN NEW.revision <> (SELECT count(*) FROM submission) + 1
    OR EXISTS (SELECT 1 FROM submission WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'revisions follow one another'); END;
CREATE TRIGGER signing_key_stays BEFORE DELETE ON signing_key
BEGIN SELECT RAISE(ABORT, 'the key stays'); END;
CREATE TRIGGER signing_key_is_not_altered BEFORE UPDATE ON signing_key
BEGIN SELECT RAISE(ABORT, 'the key stays'); END;
CREATE TRIGGER signing_key_is_not_replaced BEFORE INSERT ON signing_key
WHEN EXISTS (SELECT 1 FROM signing_key)
BEGIN SELECT RAISE(ABORT, 'the key stays'); END;
CREATE TRIGGER la_key_stays BEFORE DELETE ON la_key
BEGIN SELECT RAISE(ABORT, 'the key stays'); END;
CREATE TRIGGER la_key_is_not_altered BEFORE UPDATE ON la_key
BEGIN SELECT RAISE(ABORT, 'the key stays'); END;
CREATE TRIGGER la_key_is_not_replaced BEFORE INSERT ON la_key
WHEN NEW.position <> (SELECT count(*) FROM la_key) + 1
BEGIN SELECT RAISE(ABORT, 'the key stays'); END;
CREATE TRIGGER journal_is_not_altered BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER journal_is_only_added_to BEFORE INSERT ON journal
WHEN NEW.number <> (SELECT count(*) FROM journal) + 1 OR EXISTS (SELECT 1 FROM journal WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER journal_pupil_is_not_altered BEFORE UPDATE ON journal_pupil
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER journal_pupil_is_only_erased BEFORE DELETE ON journal_pupil
WHEN NOT EXISTS (SELECT 1 FROM erased_pupil WHERE pupil = OLD.pupil)
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER journal_pupil_is_only_added_to BEFORE INSERT ON journal_pupil
WHEN NEW.entry <> (SELECT max(number) FROM journal)
    OR EXISTS (SELECT 1 FROM journal_pupil WHERE pupil = NEW.pupil AND entry = NEW.entry OR rowid = NEW.rowid)
    OR EXISTS (SELECT 1 FROM erased_pupil WHERE pupil = NEW.pupil)
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER erased_pupil_is_not_altered BEFORE UPDATE ON erased_pupil
WHEN NEW.pupil <> OLD.pupil OR NEW.entry <> OLD.entry OR NEW.swept < OLD.swept
BEGIN SELECT RAISE(ABORT, 'who was erased stays erased'); END;
CREATE TRIGGER erased_pupil_stays BEFORE DELETE ON erased_pupil
BEGIN SELECT RAISE(ABORT, 'who was erased stays erased'); END;
CREATE TRIGGER erased_pupil_is_only_added_to BEFORE INSERT ON erased_pupil
WHEN NEW.entry <> (SELECT max(number) FROM journal)
    OR NEW.pupil > (SELECT ifnull(max(last_number), 0) FROM roll)
    OR EXISTS (SELECT 1 FROM erased_pupil WHERE pupil = NEW.pupil)
BEGIN SELECT RAISE(ABORT, 'who was erased stays erased'); END;
CREATE TRIGGER receipt_stays BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt stays'); END;
CREATE TRIGGER receipt_is_not_altered BEFORE UPDATE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt stays'); END;
CREATE TRIGGER receipt_is_not_replaced BEFORE INSERT ON receipt
WHEN NEW.position <> (SELECT count(*) FROM receipt) + 1
    OR EXISTS (SELECT 1 FROM receipt WHERE key = NEW.key AND (number = NEW.number OR digest = NEW.digest))
BEGIN SELECT RAISE(ABORT, 'a receipt stays'); END;
