PRAGMA application_id = 1347573077;
PRAGMA user_version = 2;
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
INSERT INTO "signing_key" VALUES (1, 'b859f6170fd7581cf3ba44937314421b694520590b08a9736a7c250edb0ec061');
CREATE TABLE la_key (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL CHECK (length(key) = 64),
    since TEXT NOT NULL,
    confirmed_by TEXT
) STRICT;
CREATE TABLE receipt (
    position INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
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
    CHECK ((decision = 'returned') = (respond_by IS NOT NULL))
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
INSERT INTO "journal" VALUES (1, '2010-11-15', '2010-11-15T09:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"cycle","to":{"digest":"c1148e0a1cfddc3fc5cd4571efe4a1bf1afb306dc4480cef7c5b781b55fc84b9","id":1,"json":"c1148e0a1cfddc3fc5cd4571efe4a1bf1afb306dc4480cef7c5b781b55fc84b9","yaml":"fa65c1c5e1170079285013e60357227661e8ce94419fb913e78a8615b69b74af"}},{"key":"1","table":"signing_key","to":{"id":1,"public_key":"ee4b74f3995d84955bcdf6f77973811d2c7dab01796a31fe73761d5930a4cde9"}},{"key":"1","table":"register","to":{"dfe":"926/1109","id":1,"unit":"Sixpence PRU"}}],"summary":"Register made for Sixpence PRU, 926/1109, cycle pupils."}', '2cb622f2236974732309cd67f6616265ffa85ad215df0bba40e2606151a17bda', '0000000000000000000000000000000000000000000000000000000000000000', '39f3c3272831219b583a48da561771de0d4812d55ed072f20afca808f6a7a04b');
INSERT INTO "journal" VALUES (2, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"roll","to":{"id":1,"last_number":1}}],"pieces":{"1":"92b5b2e42539ec1b6c1b61b98d816dac42023177f1290aa2e4bb8f71007b4a40"},"summary":"Pupil 1 is added to the roll."}', '74dac7fc9721dd81b58225d921b6778744c54bed0ff72c9d2c1771ce0d40176a', '39f3c3272831219b583a48da561771de0d4812d55ed072f20afca808f6a7a04b', '731e40586014a8c9ec372d338b47675c783d94f126fd46fe6a2503424baebf42');
INSERT INTO "journal" VALUES (3, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":1},"key":"1","table":"roll","to":{"id":1,"last_number":2}}],"pieces":{"2":"e4e7d5fad5d01fd69535f6024fa85bbc7172cf1bcec07f7d8eacbd2164ead947"},"summary":"Pupil 2 is added to the roll."}', '09a05b410fd9eaa86fe4527f24f6248a2c897711b1047c9fdf1a919a0dd838b8', '731e40586014a8c9ec372d338b47675c783d94f126fd46fe6a2503424baebf42', '50a1716ca0d895f4eab754320b37cebf5ad5ac3e1d1d2fa4ab202691680839cc');
INSERT INTO "journal" VALUES (4, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":2},"key":"1","table":"roll","to":{"id":1,"last_number":3}}],"pieces":{"3":"996cda834cb3924e5f29302d61eca1e89c911fa4394b4161d2c81e2f80b66ece"},"summary":"Pupil 3 is added to the roll."}', '3e757aa4b86c0a97e39d6abfc05d6b7ed944345457d2d871a04b9d2509631834', '50a1716ca0d895f4eab754320b37cebf5ad5ac3e1d1d2fa4ab202691680839cc', '2237e5cf1fbb84dbad9a8708cdf5fbb311db8a493e8654e8df00d42c7f05def9');
INSERT INTO "journal" VALUES (5, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"eb79d6e3e34eec9d1d8e76fd6d903d01cad005a7dcaf82d94636d81932af7a81"},"summary":"Pupil 3 is changed."}', '98ec25ab9940e0111090fe4cfd66261c715fe0e544d0bb8b92cbce64bd718da1', '2237e5cf1fbb84dbad9a8708cdf5fbb311db8a493e8654e8df00d42c7f05def9', 'f39751f85ce79146480474aefc99c09c8df05d4a653d10ace9b23055fc33c13c');
INSERT INTO "journal" VALUES (6, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"9188ebd88ac18a5177ef82d07cb7d63faa955e58fa55ea5e147c48ef89925a88"},"summary":"Pupil 1: an attainment is recorded."}', '502051ed94413f8050463456d66388200a3ab0d86624e9bbc13a554ad6da4484', 'f39751f85ce79146480474aefc99c09c8df05d4a653d10ace9b23055fc33c13c', 'cdc51dceaf2b2f22b124b02a845e530357075c2d5c11e42668743306d5d32305');
INSERT INTO "journal" VALUES (7, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"5dc9c0b486d939320c3b228f5b9c2af282ac152295cf9dc61c5cd7a58fe5d92c"},"summary":"Pupil 1: an attainment is recorded."}', 'a62ed88ee17dec34c9b3534758f0a89ddbd4d954db4bb7ea9b28551a0a8936d6', 'cdc51dceaf2b2f22b124b02a845e530357075c2d5c11e42668743306d5d32305', '43dc59b23776e67583fe807a0d745899c94fadd6c1e219e9beeb98502f0bb3bd');
INSERT INTO "journal" VALUES (8, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"c556adc5d07207a6d6304790a84910674addb9ec746820e95b900a6d8cbceea0"},"summary":"Pupil 3: an attainment is recorded."}', '62656be51b671676e5f491957b192229abb8db7eea1959e511b657655b9798c2', '43dc59b23776e67583fe807a0d745899c94fadd6c1e219e9beeb98502f0bb3bd', 'ce4a6d762e7c8f211acae7a6450ef3647d371f4a23918b846ab05cd245c68617');
INSERT INTO "journal" VALUES (9, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"e9832a243721466a02c774e1b73e490b6c05a217fe9daf93eb359be27cc1f20b"},"summary":"Pupil 1: attendance is recorded."}', '954a67f2d42722d28ecb7c7f3a086653e7245e9a9b869fa56665223134b4bb90', 'ce4a6d762e7c8f211acae7a6450ef3647d371f4a23918b846ab05cd245c68617', '072f8dfa6643282de17983e4c90d2ea7df2999de84b497222a8d611e8c4cc839');
INSERT INTO "journal" VALUES (10, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"ce395fc391ad4df9e299a228ed0dfb9cdc2b18fe9570fb6afecbd33debdb422a"},"summary":"Pupil 3: attendance is recorded."}', '9d33bba7bb95801e1ed7e257be58ce5e67f453721d0d8389e2003db204307ccb', '072f8dfa6643282de17983e4c90d2ea7df2999de84b497222a8d611e8c4cc839', 'c59977f1276b3cf3a9f2ce54168ce8f8ad6c55c6389943ed72865bee3e830491');
INSERT INTO "journal" VALUES (11, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"8a94fad019533b31f0d4db44821b4a82b317d0c92c61f68ecc3d953a5c73e19d"},"summary":"Pupil 1: the PEP is recorded."}', '5abe0fabe4bbe892ec15a9f5c3cca2eee48f06fb0644e4b093778f488f253e55', 'c59977f1276b3cf3a9f2ce54168ce8f8ad6c55c6389943ed72865bee3e830491', '29ba87b9e78e974580d08037b81c206aaf7f00a74a3ce45f67f0c002d080ce95');
INSERT INTO "journal" VALUES (12, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"personal","table":"last_change","to":{"day":"2010-11-15","part":"personal","subject":"personal"}}],"pieces":{"1":"dadbdc9f0924eed2c32f7b4282cd6c55a4c9a421255047fe7a1ee27385ba1cc9"},"summary":"Pupil 1: a personal target is set."}', '6c03919357220081ac04fbe9c429c5fbf67968a1d2e21553dfb9efae4fd86d9d', '29ba87b9e78e974580d08037b81c206aaf7f00a74a3ce45f67f0c002d080ce95', 'b31c18cfaf432b059baa5764273f0343397ccbf709dedf57d853b9f403eecfd8');
INSERT INTO "journal" VALUES (13, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"5a15ed8722849372f75b13b5ccf88de5de54b1c762ddc5350dfa84bca25522c1"},"summary":"Pupil 1: a personal target is set."}', '98b2d03d7811f395614a17355eb50a3d883154a56b95fe946cb9c41989c78808', 'b31c18cfaf432b059baa5764273f0343397ccbf709dedf57d853b9f403eecfd8', 'eee0c05c0457a31cc073a8fdbf30c25616f6f87f5bd08682a8dd120821c6f443');
INSERT INTO "journal" VALUES (14, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"af11ab86da5a0706f8421096641dfa6ec81f446b367a381325c7584d522a7a76"},"summary":"Pupil 1: a personal target is set."}', 'a1ad4d0f2b9fbc549a9f6c3bb3c2ec2ee492933e46ac7f195ce973adbd10e3ac', 'eee0c05c0457a31cc073a8fdbf30c25616f6f87f5bd08682a8dd120821c6f443', '81cf08b403ae979363d73222bfae2aa5ec36062815f02ae5b352e60e0656659f');
INSERT INTO "journal" VALUES (15, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"c4653b93361d6fa9764f51bca4bf1e843498bf48478ff5f33054d690c1785d6d"},"summary":"Pupil 1: a personal target is removed."}', '38433b990a44df15b50b217941affc39b62a1f4461bd9de19c24b2d42fa667d8', '81cf08b403ae979363d73222bfae2aa5ec36062815f02ae5b352e60e0656659f', 'd75a274b640d68089f420053955afa91c8d6db33195b5016556d844d891164ef');
INSERT INTO "journal" VALUES (16, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"bb79680ed72444a9dc96bbc60e8811550c7f7af3b16c14f4f5be071f7d397063"},"summary":"Pupil 2: a personal target is set."}', '46daabd6b3966841b7cb2c3ee4cc0308834f5e6eae159e2fdc71a37533fe19b3', 'd75a274b640d68089f420053955afa91c8d6db33195b5016556d844d891164ef', '1626adb4af66c1784e92950415a933689b944f133d3d6f783fe6bbde8918a803');
INSERT INTO "journal" VALUES (17, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"group:Nurture group talk","table":"group_target","to":{"by_day":"2011-03-31","criterion":"All take turns","holder":"group:Nurture group","position":0,"set_on":"2010-11-15","steps":"[]","subject":"talk","why":"agreed at the meeting"}}],"summary":"group:Nurture group, talk: All take turns by 31 March 2011."}', '24b79f922e116e26362400bed7164123e854372ef464a6c65b1854303f3867c3', '1626adb4af66c1784e92950415a933689b944f133d3d6f783fe6bbde8918a803', '44ae3131ca4c777be93f902e0bde4b1ad91a90bfa8ec3c70d9201acf30fda808');
INSERT INTO "journal" VALUES (18, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"ks2 reading","table":"group_target","to":{"by_day":"2011-07-15","grade":"4c","holder":"ks2","position":1,"scale":"levels","set_on":"2010-11-15","steps":"[{\"by\":\"2011-02-01\",\"what\":\"3a\"}]","subject":"reading","why":"P1"}}],"summary":"ks2, reading: 4c by 15 July 2011."}', '38d766ec755981fad5ae217a33e96399f4fac1d8611a6aff42dbf6fb73631e80', '44ae3131ca4c777be93f902e0bde4b1ad91a90bfa8ec3c70d9201acf30fda808', '6961ed8d6189c93767852579b11899fa30b50cbce056bc42e7d291d173843b9d');
INSERT INTO "journal" VALUES (19, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"bac7dd5da75548b19663b05366f7a38c3c616a7da23910ea35053792a6b5bc00"},"summary":"Pupil 1: a review is recorded."}', '0575cbdc91c430babfe0597396b6b1f2a80cd17750b607f339f68bcbb78ccdaa', '6961ed8d6189c93767852579b11899fa30b50cbce056bc42e7d291d173843b9d', 'e68f231dfd55798d617af9b38d88de676215aa71442263bb1411b6fe04f06eed');
INSERT INTO "journal" VALUES (20, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"730f557adab78cfcf638cdf44f7e26b7d95794693957eb49f5bf0e8abac3d70f"},"summary":"Pupil 2: a review is recorded."}', '7a0c2e6b655f5b6e01ed33a5b3d46ccc37bfc30f519f2e85aa5c6a51abfd7970', 'e68f231dfd55798d617af9b38d88de676215aa71442263bb1411b6fe04f06eed', '8d7de3621fbaccbc5cfccfa21553be230794ba61e945519d75bba86ab53558be');
INSERT INTO "journal" VALUES (21, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"78d6fb2e8638226c29bff4504482e06a4029237752c02b765812e4efe5cc8ac8"},"summary":"Pupil 1: a note on attendance-not-improving."}', 'f9444c3221942d7d39512132e5897c4e4c3d86f4a06de8916d502003a7a6936f', '8d7de3621fbaccbc5cfccfa21553be230794ba61e945519d75bba86ab53558be', 'b3ad8cff9fb3b395d2432080ca13faeda8e4a182981aa0c5f27d7fdcafca82fa');
INSERT INTO "journal" VALUES (22, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"sign_off","to":{"acceptances":"[]","day":"2010-11-15","name":"Jo Specimen","number":1,"office":"adviser","recorded_by":"Sinéad Ní Dhomhnaill","recorded_on":"2010-11-15","snapshot":"{\"personal\":[],\"statutory\":[]}"}}],"pieces":{"0":"0d9379e0f65ac4ca8130889e1904f3eb15ca33e90a0c5c0d01cbf1fc5d27524c","1":"1bf9abbc5f2a3aa51c2818220bba20ce7f2be228032b5b85b78f7412c2a82292","2":"bfbccf5fe1c77790ad6f5aca35a72c8f354e7384fc319de5418381244f4e3116"},"summary":"Signed: adviser (Jo Specimen, 15 November 2010), for statutory targets, personal targets. Recorded by Sinéad Ní Dhomhnaill."}', '729f875059eef334636d281bb6674a0c085f7d37ddbb790d4dc27ea7a3909d45', 'b3ad8cff9fb3b395d2432080ca13faeda8e4a182981aa0c5f27d7fdcafca82fa', '22477a1777d24703ea8eac6d80796ec82c2fe9e0239a7d70032382ef2233711a');
INSERT INTO "journal" VALUES (23, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"93081ab2ca68c3e03e2e983b5d4c810d96663ccae29e7fac2b9d23832f7f43a7"},"summary":"Pupil 2 is removed from the roll, with 1 personal target and 1 review."}', 'e48d91f5a8336e7aa1975c8d8e88a93a24809a5842200a93cf0fbb8c4dfee627', '22477a1777d24703ea8eac6d80796ec82c2fe9e0239a7d70032382ef2233711a', '3ae76d45c332b28b4e330fce70f72e6ce469898aa616877756fa4800ab238cd0');
INSERT INTO "journal" VALUES (24, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":3},"key":"1","table":"roll","to":{"id":1,"last_number":4}}],"pieces":{"4":"7f1f7782d1b8e7c5be55d6ec1fe87b9136c608ace50ffd02f5e7fd11e3b07280"},"summary":"Pupil 4 is added to the roll."}', '0f96c9e86879e59c921fbe1d1b88a8bdb63f1cac257f44ee1a6bc38b41138e3e', '3ae76d45c332b28b4e330fce70f72e6ce469898aa616877756fa4800ab238cd0', 'b4055ea4e9e3ecaa906eef1a12a514ede8b6d23108189f2296e5a955e32f9c93');
INSERT INTO "journal" VALUES (25, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"2","table":"sign_off","to":{"acceptances":"[]","day":"2010-11-15","name":"Jo Specimen","number":2,"office":"head","recorded_by":"Sinéad Ní Dhomhnaill","recorded_on":"2010-11-15","snapshot":"{\"personal\":[],\"statutory\":[]}"}}],"pieces":{"0":"1035955e63a651cafca202aeb34ed872ce8650a64a685878fbf2393615af40b8","1":"5c3c45a5a1e2e189b7a4b3bcb0edb0c2fbcb69b46f6d0ce678dcc0d495623e25"},"summary":"Signed: head (Jo Specimen, 15 November 2010), for statutory targets, personal targets. Recorded by Sinéad Ní Dhomhnaill."}', '7c4b3a8074e47a960f30ee053c0ca00aef5aa85eefda2e35e4754c2224252c65', 'b4055ea4e9e3ecaa906eef1a12a514ede8b6d23108189f2296e5a955e32f9c93', '7d61493148d8d10a37e8957c68fab274637f6e7f95daeed8176b832eb3c199f5');
CREATE TABLE journal_end (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;
INSERT INTO "journal_end" VALUES (1, 25, '7d61493148d8d10a37e8957c68fab274637f6e7f95daeed8176b832eb3c199f5');
CREATE TABLE journal_pupil (
    pupil          INTEGER NOT NULL CHECK (pupil >= 0),
    entry          INTEGER NOT NULL REFERENCES journal,
    payload        TEXT NOT NULL CHECK (json_valid(payload)), -- {"changes": [row changes], "salt": 128 random bits}
    payload_digest TEXT NOT NULL CHECK (length(payload_digest) = 64),
    PRIMARY KEY (pupil, entry)
) STRICT;
INSERT INTO "journal_pupil" VALUES (1, 2, '{"changes":[{"key":"","table":"pupil","to":{"born":"1999-12-31","enrolment":"M","entered":"2010-09-06","forename":"Robin","free_school_meals":1,"in_care":1,"leaving":"2011-07-22","nc_year":6,"reference":"Blue 1","sen":"S","surname":"Quillfeather","upn":"V926110500017"}}],"salt":"09de1c3bdfc9b91c4fa132f95eddab92"}', '92b5b2e42539ec1b6c1b61b98d816dac42023177f1290aa2e4bb8f71007b4a40');
INSERT INTO "journal_pupil" VALUES (2, 3, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 2"}}],"salt":"dfb53be027a1b2376726f6b4d0fce271"}', 'e4e7d5fad5d01fd69535f6024fa85bbc7172cf1bcec07f7d8eacbd2164ead947');
INSERT INTO "journal_pupil" VALUES (3, 4, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 3"}}],"salt":"3a05d6663911f3b35fb205000e575ebb"}', '996cda834cb3924e5f29302d61eca1e89c911fa4394b4161d2c81e2f80b66ece');
INSERT INTO "journal_pupil" VALUES (3, 5, '{"changes":[{"key":"","table":"pupil","to":{"forename":"Zoë \"Zed\"","reference":"Blue 3","surname":"Ó Súilleabháin"}}],"salt":"b1b9696423ce23504a4b076fb4d59705"}', 'eb79d6e3e34eec9d1d8e76fd6d903d01cad005a7dcaf82d94636d81932af7a81');
INSERT INTO "journal_pupil" VALUES (1, 6, '{"changes":[{"key":"0","table":"attainment","to":{"at":"ks2","grade":"2b","position":0,"scale":"levels","source":"transfer file","subject":"reading"}}],"salt":"eb44e9b985975613619b4deadc91bb91"}', '9188ebd88ac18a5177ef82d07cb7d63faa955e58fa55ea5e147c48ef89925a88');
INSERT INTO "journal_pupil" VALUES (1, 7, '{"changes":[{"key":"1","table":"attainment","to":{"at":"now","day":"2010-11-15","grade":"W","position":1,"scale":"levels","subject":"reading"}}],"salt":"43a633ed07b50dac7c5099ac83c1eb9d"}', '5dc9c0b486d939320c3b228f5b9c2af282ac152295cf9dc61c5cd7a58fe5d92c');
INSERT INTO "journal_pupil" VALUES (3, 8, '{"changes":[{"key":"0","table":"attainment","to":{"at":"now","day":"2010-11-15","grade":"3c","position":0,"scale":"levels","subject":"maths"}}],"salt":"06f41ff7ecc3ab3dcde050413e926c83"}', 'c556adc5d07207a6d6304790a84910674addb9ec746820e95b900a6d8cbceea0');
INSERT INTO "journal_pupil" VALUES (1, 9, '{"changes":[{"key":"","table":"attendance","to":{"before_rate":900,"now_missed":12,"now_possible":60,"now_rate":800}}],"salt":"b5e19225730fe16e66e7d89a96cb95ae"}', 'e9832a243721466a02c774e1b73e490b6c05a217fe9daf93eb359be27cc1f20b');
INSERT INTO "journal_pupil" VALUES (3, 10, '{"changes":[{"key":"","table":"attendance","to":{"before_missed":40,"before_possible":50,"before_rate":200,"medical":"asthma","now_rate":955}}],"salt":"a15c229ac7b39afcf7b5e0fd25cf317f"}', 'ce395fc391ad4df9e299a228ed0dfb9cdc2b18fe9570fb6afecbd33debdb422a');
INSERT INTO "journal_pupil" VALUES (1, 11, '{"changes":[{"key":"","table":"pep","to":{"next_meeting":"2011-01-20","updated":"2010-10-01"}}],"salt":"4b538fdff75c7f9882cdffd6f59d34c6"}', '8a94fad019533b31f0d4db44821b4a82b317d0c92c61f68ecc3d953a5c73e19d');
INSERT INTO "journal_pupil" VALUES (1, 12, '{"changes":[{"key":"0","table":"personal_target","to":{"by_day":"2011-07-15","grade":"3c","position":0,"scale":"levels","set_on":"2010-11-15","subject":"reading","support":"10 minutes daily","who":"Mr Oak","why":"reads signs, wants books"}},{"key":"0 0","table":"target_step","to":{"by_day":"2011-01-10","position":0,"target":0,"what":"2a in class"}},{"key":"0 1","table":"target_step","to":{"by_day":"2011-04-01","position":1,"target":0,"what":"2a alone"}}],"salt":"69f542fba2f701b3133bcaa48444b365"}', 'dadbdc9f0924eed2c32f7b4282cd6c55a4c9a421255047fe7a1ee27385ba1cc9');
INSERT INTO "journal_pupil" VALUES (1, 13, '{"changes":[{"key":"1","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Asks for help on 4 of 5 occasions","position":1,"set_on":"2010-11-15","subject":"talk","why":"agreed at the meeting"}}],"salt":"46532ee9e9d8d6e27031453d993ed101"}', '5a15ed8722849372f75b13b5ccf88de5de54b1c762ddc5350dfa84bca25522c1');
INSERT INTO "journal_pupil" VALUES (1, 14, '{"changes":[{"key":"2","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Counts 20 objects","position":2,"set_on":"2010-11-15","subject":"maths","why":"agreed at the meeting"}}],"salt":"a5b5db857798ec85dc4377d74298440f"}', 'af11ab86da5a0706f8421096641dfa6ec81f446b367a381325c7584d522a7a76');
INSERT INTO "journal_pupil" VALUES (1, 15, '{"changes":[{"key":"2","table":"personal_target"},{"key":"1","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Counts 20 objects","position":1,"set_on":"2010-11-15","subject":"maths","why":"agreed at the meeting"}}],"salt":"135ba1f51b15c5ac2e5fe4c2dcd89350"}', 'c4653b93361d6fa9764f51bca4bf1e843498bf48478ff5f33054d690c1785d6d');
INSERT INTO "journal_pupil" VALUES (2, 16, '{"changes":[{"key":"0","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Stays for 10 minutes twice each day","position":0,"set_on":"2010-11-15","subject":"talk","why":"agreed at the meeting"}}],"salt":"1e49a2d716d7ed3fe71a216129ffa069"}', 'bb79680ed72444a9dc96bbc60e8811550c7f7af3b16c14f4f5be071f7d397063');
INSERT INTO "journal_pupil" VALUES (1, 19, '{"changes":[{"key":"0","table":"review","to":{"day":"2010-11-15","grade":"2a","judgement":"improving","learned":"short texts","position":0,"scale":"levels","subject":"reading"}}],"salt":"1cf3643432f330aaf547372fb6de9ace"}', 'bac7dd5da75548b19663b05366f7a38c3c616a7da23910ea35053792a6b5bc00');
INSERT INTO "journal_pupil" VALUES (2, 20, '{"changes":[{"key":"0","table":"review","to":{"contingency":"a timer","day":"2010-11-10","judgement":"maintaining","learned":"mornings","position":0,"subject":"talk","value":"6 minutes"}}],"salt":"d65c987a610ba0ca6b038061ace72125"}', '730f557adab78cfcf638cdf44f7e26b7d95794693957eb49f5bf0e8abac3d70f');
INSERT INTO "journal_pupil" VALUES (1, 21, '{"changes":[{"key":"0","table":"pupil_note","to":{"answers":"{\"before\":\"90.0\",\"medical\":false,\"now\":\"80.0\",\"pupil\":1}","by":"Sinéad Ní Dhomhnaill","day":"2010-11-15","position":0,"rule":"attendance-not-improving","subject":"1","text":"A hospital stay"}}],"salt":"a4e972cc5b4e1536ade6e102fbc4c19d"}', '78d6fb2e8638226c29bff4504482e06a4029237752c02b765812e4efe5cc8ac8');
INSERT INTO "journal_pupil" VALUES (0, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"group:Nurture group, talk","text":"All take turns by 31 March 2011; why: agreed at the meeting"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"ks2, reading","text":"4c by 15 July 2011; why: P1; step by 1 February 2011: 3a"}}],"salt":"f458dbd0a67c710317834edc50e0dc1d"}', '0d9379e0f65ac4ca8130889e1904f3eb15ca33e90a0c5c0d01cbf1fc5d27524c');
INSERT INTO "journal_pupil" VALUES (1, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"reading","text":"3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"maths","text":"Counts 20 objects by 31 March 2011; why: agreed at the meeting"}},{"key":"1 2","table":"sign_off_pupil","to":{"position":2,"sign_off":1,"subject":"","text":"V926110500017\nQuillfeather\nRobin\n1999-12-31"}}],"salt":"0e819526fe0e5e6139a93bc93485331f"}', '1bf9abbc5f2a3aa51c2818220bba20ce7f2be228032b5b85b78f7412c2a82292');
INSERT INTO "journal_pupil" VALUES (2, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"talk","text":"Stays for 10 minutes twice each day by 31 March 2011; why: agreed at the meeting"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"","text":"\n\n\n"}}],"salt":"aa6b020774cc0db1f77839fd5e752b9f"}', 'bfbccf5fe1c77790ad6f5aca35a72c8f354e7384fc319de5418381244f4e3116');
INSERT INTO "journal_pupil" VALUES (2, 23, '{"changes":[{"key":"0","table":"review"},{"key":"0","table":"personal_target"},{"key":"","table":"pupil"}],"salt":"ac54c507a53a9f1db5add1926ac9c093"}', '93081ab2ca68c3e03e2e983b5d4c810d96663ccae29e7fac2b9d23832f7f43a7');
INSERT INTO "journal_pupil" VALUES (4, 24, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 2"}}],"salt":"6fdd692ea51d584b3f5616888491ee9c"}', '7f1f7782d1b8e7c5be55d6ec1fe87b9136c608ace50ffd02f5e7fd11e3b07280');
INSERT INTO "journal_pupil" VALUES (0, 25, '{"changes":[{"key":"2 0","table":"sign_off_pupil","to":{"position":0,"sign_off":2,"subject":"group:Nurture group, talk","text":"All take turns by 31 March 2011; why: agreed at the meeting"}},{"key":"2 1","table":"sign_off_pupil","to":{"position":1,"sign_off":2,"subject":"ks2, reading","text":"4c by 15 July 2011; why: P1; step by 1 February 2011: 3a"}}],"salt":"bbf1a2009886ee7ad95a7ebc04190534"}', '1035955e63a651cafca202aeb34ed872ce8650a64a685878fbf2393615af40b8');
INSERT INTO "journal_pupil" VALUES (1, 25, '{"changes":[{"key":"2 0","table":"sign_off_pupil","to":{"position":0,"sign_off":2,"subject":"reading","text":"3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone"}},{"key":"2 1","table":"sign_off_pupil","to":{"position":1,"sign_off":2,"subject":"maths","text":"Counts 20 objects by 31 March 2011; why: agreed at the meeting"}},{"key":"2 2","table":"sign_off_pupil","to":{"position":2,"sign_off":2,"subject":"","text":"V926110500017\nQuillfeather\nRobin\n1999-12-31"}}],"salt":"11c4dfe75ac0d0afdda2a20924834c6e"}', '5c3c45a5a1e2e189b7a4b3bcb0edb0c2fbcb69b46f6d0ce678dcc0d495623e25');
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
    settled  INTEGER NOT NULL CHECK (settled IN (0, 1)), -- 1: recorded by hand, or said never to come
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
    day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    fate      INTEGER CHECK (fate >= 0) -- NULL: asked for; 0: said never to come; else the pupil who came in for it
) STRICT;
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
CREATE TRIGGER receipt_stays BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt stays'); END;
CREATE TRIGGER receipt_is_not_altered BEFORE UPDATE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt stays'); END;
CREATE TRIGGER receipt_is_not_replaced BEFORE INSERT ON receipt
WHEN NEW.position <> (SELECT count(*) FROM receipt) + 1
    OR EXISTS (SELECT 1 FROM receipt WHERE number = NEW.number OR digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'a receipt stays'); END;
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
