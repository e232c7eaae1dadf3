PRAGMA application_id = 1347573077;
PRAGMA user_version = 1;
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
INSERT INTO "sign_off_pupil" VALUES (1, 2, 0, 'reading', '3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone');
INSERT INTO "sign_off_pupil" VALUES (1, 2, 1, 'maths', 'Counts 20 objects by 31 March 2011; why: agreed at the meeting');
INSERT INTO "sign_off_pupil" VALUES (2, 1, 0, 'talk', 'Stays for 10 minutes twice each day by 31 March 2011; why: agreed at the meeting');
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
INSERT INTO "signing_key" VALUES (1, '6e890acbf1b2b20b5a69654c45be74cfd87dcd8a4a93a2b33fd957d9b22e6cc4');
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
INSERT INTO "journal" VALUES (1, '2010-11-15', '2010-11-15T09:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"cycle","to":{"digest":"c1148e0a1cfddc3fc5cd4571efe4a1bf1afb306dc4480cef7c5b781b55fc84b9","id":1,"json":"c1148e0a1cfddc3fc5cd4571efe4a1bf1afb306dc4480cef7c5b781b55fc84b9","yaml":"fa65c1c5e1170079285013e60357227661e8ce94419fb913e78a8615b69b74af"}},{"key":"1","table":"signing_key","to":{"id":1,"public_key":"b25baaec6ae0a94e5e10b424e55db36538a89d8da392da174a9bacb0ba340be4"}},{"key":"1","table":"register","to":{"dfe":"926/1109","id":1,"unit":"Sixpence PRU"}}],"summary":"Register made for Sixpence PRU, 926/1109, cycle pupils."}', '9e113612c5173bc28f4213b553bbd3cc7b6eebf53de411c9395c69729170b01b', '0000000000000000000000000000000000000000000000000000000000000000', '83c4f2fbea9516aaec486982362522599c908fa7505f90e3f499b435e0c77b6e');
INSERT INTO "journal" VALUES (2, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"roll","to":{"id":1,"last_number":1}}],"pieces":{"1":"d42a7d77627be3a21918db2ad259fe21ca205fc6492d274dbdfc5afdbb2006d1"},"summary":"Pupil 1 is added to the roll."}', 'ebf39422d820862e46be70474ecc602b8507ddeb5b361c593e5924284c3fc96c', '83c4f2fbea9516aaec486982362522599c908fa7505f90e3f499b435e0c77b6e', '81cd9af4e6b7979377509d17fbea7bf16b77c63994ad8d4d0913aa07a52161b2');
INSERT INTO "journal" VALUES (3, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":1},"key":"1","table":"roll","to":{"id":1,"last_number":2}}],"pieces":{"2":"b3c8f548ce056dbf497db40a5a1200d3f8ed7c82b0b9dcf3b644bff98bbef016"},"summary":"Pupil 2 is added to the roll."}', '38a77560cf895a2367f4ec073c7ad5192c3308797af1ddccff181f8068838246', '81cd9af4e6b7979377509d17fbea7bf16b77c63994ad8d4d0913aa07a52161b2', '77a3c83bfe1ccd7c3051fdce7305f57319526f5b471b0c61f2b3734b54396800');
INSERT INTO "journal" VALUES (4, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":2},"key":"1","table":"roll","to":{"id":1,"last_number":3}}],"pieces":{"3":"4b84671399b914858a88820956323f120886d6470c41b74419d7cc87b7225655"},"summary":"Pupil 3 is added to the roll."}', '1ccad8e8f80359740193fe180fb5e565e8c857c0c226edc412ab1e2a2e6d57a7', '77a3c83bfe1ccd7c3051fdce7305f57319526f5b471b0c61f2b3734b54396800', '95a037dfc4bb892565caf8ef32842f70ed81f1d5d2496013d7358535add262f7');
INSERT INTO "journal" VALUES (5, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"7d5e015f911c60bdcb6081318958ed65be073bb98a310fb7102be370f584427f"},"summary":"Pupil 3 is changed."}', '85891685ca2464d13f564f5d953a882eeba804e3d07f04deee107f2575d1c5d0', '95a037dfc4bb892565caf8ef32842f70ed81f1d5d2496013d7358535add262f7', 'c21f624484b6c71fca17ba7ce69fd7899fca913e9aea91028e6dde855545a366');
INSERT INTO "journal" VALUES (6, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"ee5ef972ec73ec91bd93a6b10dbadbc0f4913b8801adfc94e9e5b17a44992190"},"summary":"Pupil 1: an attainment is recorded."}', 'e63b3475c4880d5b28e0e34f2ac6082442c25c3af08c0443e8eab798de2cbe49', 'c21f624484b6c71fca17ba7ce69fd7899fca913e9aea91028e6dde855545a366', '208eca57d7ddb9e3cfda47ea0c3ea3a9bd3a07756be32a14c20a02a4288a1524');
INSERT INTO "journal" VALUES (7, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"ee0d5ae4571b2e462f145820e00a441a4185ee3860300670baba15381b538e47"},"summary":"Pupil 1: an attainment is recorded."}', '224fe419528168beaca0f8c21b4d756ebeefc16b053596c083106735999f55a1', '208eca57d7ddb9e3cfda47ea0c3ea3a9bd3a07756be32a14c20a02a4288a1524', 'e6113ad60c10f3540592047905ca82fb0fa72b8210e2a15910f86e13da0b5912');
INSERT INTO "journal" VALUES (8, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"cab6915dc164739ec565fedbccc3e002b44849feff9ecc504312dc03bdf94884"},"summary":"Pupil 3: an attainment is recorded."}', 'f47464922a5dbb694a6e8fa16569acb8d01bbc155961efb529a6c3289f7cca3d', 'e6113ad60c10f3540592047905ca82fb0fa72b8210e2a15910f86e13da0b5912', '88e00bc139e0e7125ab30a8d1cea9527761ba6710b09683a5ec27e08af3a6896');
INSERT INTO "journal" VALUES (9, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"1bae7dcfd3d5aebc803b6388c299b5bdf7be2763496f292f0f2c93a7b6a99432"},"summary":"Pupil 1: attendance is recorded."}', '7963d2bbcab181c728c622b1cfa421471ef333bd46132b69d4be33e3228e6bcd', '88e00bc139e0e7125ab30a8d1cea9527761ba6710b09683a5ec27e08af3a6896', '3e3da6b3bc60f2e4f228e0a42b31927a7f88eebbf3a529a764407d1bf69b4f8b');
INSERT INTO "journal" VALUES (10, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"f8956bd961e5644c8ce8739e78eafa9fdb5885e1e83442440d3f4934b8e1d10c"},"summary":"Pupil 3: attendance is recorded."}', '27bf0a2b12905a97ee9af736f6f73f6a1b1e48128d70af61abb36401d22c2e18', '3e3da6b3bc60f2e4f228e0a42b31927a7f88eebbf3a529a764407d1bf69b4f8b', '06434ff0dfb9485f462b687551a078c3fa4d543d0292a771911342edd350197d');
INSERT INTO "journal" VALUES (11, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"0ad38006aa8bbaf02a2d730250381636f89e3bd3db1a599a6e998908f7c8929b"},"summary":"Pupil 1: the PEP is recorded."}', 'aa402f68f1150d65ddaa8b9ca9c212c90182ce6e8af0315496684a1e3dc6e4b5', '06434ff0dfb9485f462b687551a078c3fa4d543d0292a771911342edd350197d', '7250b5adf7a8cbb2c6586288a24d61c4bde02c366a6ae5fd547f429e4237d7bf');
INSERT INTO "journal" VALUES (12, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"personal","table":"last_change","to":{"day":"2010-11-15","part":"personal","subject":"personal"}}],"pieces":{"1":"61120f45a0fbbb416ad04782c6913d5ec4eac6df25949b1434a20d17b00d987e"},"summary":"Pupil 1: a personal target is set."}', 'bda67aa4ff1a7d92bfeb7b1be67d226597365e658bb9fb310251fff0cd50bfc8', '7250b5adf7a8cbb2c6586288a24d61c4bde02c366a6ae5fd547f429e4237d7bf', '922a0f2563b69b3744386a50b28efdd825a745ea3a5088af5785d3a7e5332198');
INSERT INTO "journal" VALUES (13, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"9f262b77ca57d38207984caeb2eaa55133acd48a0533970c0fca61e9176a23e4"},"summary":"Pupil 1: a personal target is set."}', '35aa80eee4044070d128df1b6c2e1759a2a188d78092f401cc38001e9051c1e2', '922a0f2563b69b3744386a50b28efdd825a745ea3a5088af5785d3a7e5332198', 'b43c530c6425697cefe299796b2dade0c467a946ed97a2282c3f86867174a439');
INSERT INTO "journal" VALUES (14, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"3c30c145c979f90adb49295e504d17f728b547d33ef453a9e36bd84992c1ca98"},"summary":"Pupil 1: a personal target is set."}', '3dd7703bdd911d1b621b397a27a630c71c9527033d03ef301324b88a56153c10', 'b43c530c6425697cefe299796b2dade0c467a946ed97a2282c3f86867174a439', '5412aed8e8c9c462c55efdf59383fc767d27877824f32aa2d41566b2d63d7575');
INSERT INTO "journal" VALUES (15, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"47b049be1187d81c9820a2f6762fe86d25d94248128c25add615e52a13a2b5b2"},"summary":"Pupil 1: a personal target is removed."}', '88f8ef04299548aac5b25e07218e3a614a3e6f3c41cb8b84568f760d3e7923a7', '5412aed8e8c9c462c55efdf59383fc767d27877824f32aa2d41566b2d63d7575', '53e962fe620c99afa4b9bb36145b7a168a5471395411dfe166c947db03d6f85b');
INSERT INTO "journal" VALUES (16, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"81a45d2aa47be21fe4dafde8d79a69c44a3def87eff9e4a69518f52ba598077e"},"summary":"Pupil 2: a personal target is set."}', '1e55b3a08d246d36b2ed19e3f2de27c5bcbce0e9d1cab0831e8f26b6707beef6', '53e962fe620c99afa4b9bb36145b7a168a5471395411dfe166c947db03d6f85b', 'ed058b789bf0a50db1e1a554f7671296e803c273f0a9766bbe7cadb4faac0cbd');
INSERT INTO "journal" VALUES (17, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"group:Nurture group talk","table":"group_target","to":{"by_day":"2011-03-31","criterion":"All take turns","holder":"group:Nurture group","position":0,"set_on":"2010-11-15","steps":"[]","subject":"talk","why":"agreed at the meeting"}}],"summary":"group:Nurture group, talk: All take turns by 31 March 2011."}', '24b79f922e116e26362400bed7164123e854372ef464a6c65b1854303f3867c3', 'ed058b789bf0a50db1e1a554f7671296e803c273f0a9766bbe7cadb4faac0cbd', 'ec43610bb9ac76bf8cdee7c3c413b5dc62a669dd40d4aa0c6e2bdc0a1a4b8bfb');
INSERT INTO "journal" VALUES (18, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"ks2 reading","table":"group_target","to":{"by_day":"2011-07-15","grade":"4c","holder":"ks2","position":1,"scale":"levels","set_on":"2010-11-15","steps":"[{\"by\":\"2011-02-01\",\"what\":\"3a\"}]","subject":"reading","why":"P1"}}],"summary":"ks2, reading: 4c by 15 July 2011."}', '38d766ec755981fad5ae217a33e96399f4fac1d8611a6aff42dbf6fb73631e80', 'ec43610bb9ac76bf8cdee7c3c413b5dc62a669dd40d4aa0c6e2bdc0a1a4b8bfb', '3f85022501c1b6111ad66843b483909661d877565ea8e4c6bee62c0bce98e2ca');
INSERT INTO "journal" VALUES (19, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"09ff2fd1861359995fd7a557936b4f97c9e80e87cba320a875804ae70f9e690a"},"summary":"Pupil 1: a review is recorded."}', '60edbbd4f5edc3bded35e3a6cc815eef7bc879ff8afdb683a8e1e0ed4e4d8feb', '3f85022501c1b6111ad66843b483909661d877565ea8e4c6bee62c0bce98e2ca', 'd273c58673d9b34c7e35b4c6e32d4fb119eed158e15141a675d2297c50524b38');
INSERT INTO "journal" VALUES (20, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"3393ca8df7e2d3fbc919ecad7a16d48589696355aedd51d3ba72c21d6a0b0eee"},"summary":"Pupil 2: a review is recorded."}', '8d2cd7ee5edb258d3719bfa675879f162a505eebbd306e938e319278e79a6f4f', 'd273c58673d9b34c7e35b4c6e32d4fb119eed158e15141a675d2297c50524b38', '3c61d3832f1dd5714c9eac070d1cf70bd1212821eb153d5f95231256d330e46b');
INSERT INTO "journal" VALUES (21, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"baadc14431d6e72c5ad3811733f1cdc8aa2cf89d471ee020db59d9bb6f5b705e"},"summary":"Pupil 1: a note on attendance-not-improving."}', 'b7ca1a7cfdb1857525fad430aa13db9a1f243e666af6b20fa389e5e27542cb86', '3c61d3832f1dd5714c9eac070d1cf70bd1212821eb153d5f95231256d330e46b', 'ad8b6637059f90c7854e02d7df090ee38f2f1cfd5cc9891b5b58426a79284dac');
INSERT INTO "journal" VALUES (22, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"sign_off","to":{"acceptances":"[]","day":"2010-11-15","name":"Jo Specimen","number":1,"office":"adviser","recorded_by":"Sinéad Ní Dhomhnaill","recorded_on":"2010-11-15","snapshot":"{\"personal\":[],\"statutory\":[]}"}}],"pieces":{"0":"5441f1d641ab63cba11a9cd474c6a3d42e3083e6dc6acb6269443e39e84de5bf","1":"6148be389f79040cf7c2ddcb20822b70df59063fe29a0ff64f84a6a0deccc4d7","2":"5b52fbd5477f37c9d06dd32335d7465e45b8b2ad62bd2b4bb74265199184d959"},"summary":"Signed: adviser (Jo Specimen, 15 November 2010), for statutory targets, personal targets. Recorded by Sinéad Ní Dhomhnaill."}', 'a847703c5deac428e14ac0a46fc8b37c9f49969de9a1e0cef2cc887aa714b068', 'ad8b6637059f90c7854e02d7df090ee38f2f1cfd5cc9891b5b58426a79284dac', '495f3c37c6252b13b6bcdc60d47e4f18b9514c5e28caaa47de3448114c4839c8');
INSERT INTO "journal" VALUES (23, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"d97553ed9233c879a5b3f501c2f3a386ae5b2ff1eb6d0c45035393c6e311aff2"},"summary":"Pupil 2 is removed from the roll, with 1 personal target."}', '988d602eaad7632a6a1a5ba4b7a893cd317a9945eec0c1ea8df10655529f3451', '495f3c37c6252b13b6bcdc60d47e4f18b9514c5e28caaa47de3448114c4839c8', '89517423c7349c5d988be6589ecfb17430e35afc4fee4928f40261595f9bb781');
INSERT INTO "journal" VALUES (24, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":3},"key":"1","table":"roll","to":{"id":1,"last_number":4}}],"pieces":{"4":"d3c26eee9e0025616541f7de5b86fd305af7a32586be02d878f5c43555680d48"},"summary":"Pupil 4 is added to the roll."}', '5beb096e57a16cd6e483bbb04f901ffb5991beb1d2add5cfa364b358e4a3025a', '89517423c7349c5d988be6589ecfb17430e35afc4fee4928f40261595f9bb781', 'b942da30dcc0f8792f67c9e113760a69e1e22e9191abbd3eaa3a1ede62d9d05c');
INSERT INTO "journal" VALUES (25, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"2","table":"sign_off","to":{"acceptances":"[]","day":"2010-11-15","name":"Jo Specimen","number":2,"office":"head","recorded_by":"Sinéad Ní Dhomhnaill","recorded_on":"2010-11-15","snapshot":"{\"personal\":[],\"statutory\":[]}"}}],"pieces":{"0":"94ce7191a1d52ec3bf07238d3eda1bdafa3dd977ff73ac7125d9abf4d2037d95","1":"5a4cd93ded8361a62c11189dafde4152ddac8bc1665dd9ddd9da2cfbf829c95e"},"summary":"Signed: head (Jo Specimen, 15 November 2010), for statutory targets, personal targets. Recorded by Sinéad Ní Dhomhnaill."}', 'd324a1a4731ba463b2ff5515a2c3ed428fedcca4ae6c74359fb4960fa5898055', 'b942da30dcc0f8792f67c9e113760a69e1e22e9191abbd3eaa3a1ede62d9d05c', '63e367935832ff78604b0362e037a0f10e4cb8143e9b7db238a131368c2f7c21');
CREATE TABLE journal_end (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;
INSERT INTO "journal_end" VALUES (1, 25, '63e367935832ff78604b0362e037a0f10e4cb8143e9b7db238a131368c2f7c21');
CREATE TABLE journal_pupil (
    pupil          INTEGER NOT NULL CHECK (pupil >= 0),
    entry          INTEGER NOT NULL REFERENCES journal,
    payload        TEXT NOT NULL CHECK (json_valid(payload)), -- {"changes": [row changes], "salt": 128 random bits}
    payload_digest TEXT NOT NULL CHECK (length(payload_digest) = 64),
    PRIMARY KEY (pupil, entry)
) STRICT;
INSERT INTO "journal_pupil" VALUES (1, 2, '{"changes":[{"key":"","table":"pupil","to":{"born":"1999-12-31","enrolment":"M","entered":"2010-09-06","forename":"Robin","free_school_meals":1,"in_care":1,"leaving":"2011-07-22","nc_year":6,"reference":"Blue 1","sen":"S","surname":"Quillfeather","upn":"V926110500017"}}],"salt":"b3eb7e2b9abfc68feb2cd7e44e5892d2"}', 'd42a7d77627be3a21918db2ad259fe21ca205fc6492d274dbdfc5afdbb2006d1');
INSERT INTO "journal_pupil" VALUES (2, 3, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 2"}}],"salt":"8ef2e3d4707497c6e3405d60a7910cd6"}', 'b3c8f548ce056dbf497db40a5a1200d3f8ed7c82b0b9dcf3b644bff98bbef016');
INSERT INTO "journal_pupil" VALUES (3, 4, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 3"}}],"salt":"84dd05c88f466ba338506892d1d48be4"}', '4b84671399b914858a88820956323f120886d6470c41b74419d7cc87b7225655');
INSERT INTO "journal_pupil" VALUES (3, 5, '{"changes":[{"key":"","table":"pupil","to":{"forename":"Zoë \"Zed\"","reference":"Blue 3","surname":"Ó Súilleabháin"}}],"salt":"c5ca2beea8f5b5d63e81bed536d338aa"}', '7d5e015f911c60bdcb6081318958ed65be073bb98a310fb7102be370f584427f');
INSERT INTO "journal_pupil" VALUES (1, 6, '{"changes":[{"key":"0","table":"attainment","to":{"at":"ks2","grade":"2b","position":0,"scale":"levels","source":"transfer file","subject":"reading"}}],"salt":"628b72c5eba710a9bacbd059a3f9436a"}', 'ee5ef972ec73ec91bd93a6b10dbadbc0f4913b8801adfc94e9e5b17a44992190');
INSERT INTO "journal_pupil" VALUES (1, 7, '{"changes":[{"key":"1","table":"attainment","to":{"at":"now","day":"2010-11-15","grade":"W","position":1,"scale":"levels","subject":"reading"}}],"salt":"00172ec13a8585f104050f626e24631f"}', 'ee0d5ae4571b2e462f145820e00a441a4185ee3860300670baba15381b538e47');
INSERT INTO "journal_pupil" VALUES (3, 8, '{"changes":[{"key":"0","table":"attainment","to":{"at":"now","day":"2010-11-15","grade":"3c","position":0,"scale":"levels","subject":"maths"}}],"salt":"b2e6dda6c62ef4ebd5618436fcb0e6e2"}', 'cab6915dc164739ec565fedbccc3e002b44849feff9ecc504312dc03bdf94884');
INSERT INTO "journal_pupil" VALUES (1, 9, '{"changes":[{"key":"","table":"attendance","to":{"before_rate":900,"now_missed":12,"now_possible":60,"now_rate":800}}],"salt":"f36085eee13060e91831c4b0e0222dae"}', '1bae7dcfd3d5aebc803b6388c299b5bdf7be2763496f292f0f2c93a7b6a99432');
INSERT INTO "journal_pupil" VALUES (3, 10, '{"changes":[{"key":"","table":"attendance","to":{"before_missed":40,"before_possible":50,"before_rate":200,"medical":"asthma","now_rate":955}}],"salt":"4ce5b13e018866aabdbc27316c5e7342"}', 'f8956bd961e5644c8ce8739e78eafa9fdb5885e1e83442440d3f4934b8e1d10c');
INSERT INTO "journal_pupil" VALUES (1, 11, '{"changes":[{"key":"","table":"pep","to":{"next_meeting":"2011-01-20","updated":"2010-10-01"}}],"salt":"a720db1854086bb823a5fbebb354f1c1"}', '0ad38006aa8bbaf02a2d730250381636f89e3bd3db1a599a6e998908f7c8929b');
INSERT INTO "journal_pupil" VALUES (1, 12, '{"changes":[{"key":"0","table":"personal_target","to":{"by_day":"2011-07-15","grade":"3c","position":0,"scale":"levels","set_on":"2010-11-15","subject":"reading","support":"10 minutes daily","who":"Mr Oak","why":"reads signs, wants books"}},{"key":"0 0","table":"target_step","to":{"by_day":"2011-01-10","position":0,"target":0,"what":"2a in class"}},{"key":"0 1","table":"target_step","to":{"by_day":"2011-04-01","position":1,"target":0,"what":"2a alone"}}],"salt":"b9a013e54a71521d071f273a7c118416"}', '61120f45a0fbbb416ad04782c6913d5ec4eac6df25949b1434a20d17b00d987e');
INSERT INTO "journal_pupil" VALUES (1, 13, '{"changes":[{"key":"1","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Asks for help on 4 of 5 occasions","position":1,"set_on":"2010-11-15","subject":"talk","why":"agreed at the meeting"}}],"salt":"779fad4467b0f1e08db3c0c61d130659"}', '9f262b77ca57d38207984caeb2eaa55133acd48a0533970c0fca61e9176a23e4');
INSERT INTO "journal_pupil" VALUES (1, 14, '{"changes":[{"key":"2","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Counts 20 objects","position":2,"set_on":"2010-11-15","subject":"maths","why":"agreed at the meeting"}}],"salt":"50f4fc4925a4fc040460b0030b32f16a"}', '3c30c145c979f90adb49295e504d17f728b547d33ef453a9e36bd84992c1ca98');
INSERT INTO "journal_pupil" VALUES (1, 15, '{"changes":[{"key":"2","table":"personal_target"},{"key":"1","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Counts 20 objects","position":1,"set_on":"2010-11-15","subject":"maths","why":"agreed at the meeting"}}],"salt":"c22339efb7997a72f18d20d302c749c7"}', '47b049be1187d81c9820a2f6762fe86d25d94248128c25add615e52a13a2b5b2');
INSERT INTO "journal_pupil" VALUES (2, 16, '{"changes":[{"key":"0","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Stays for 10 minutes twice each day","position":0,"set_on":"2010-11-15","subject":"talk","why":"agreed at the meeting"}}],"salt":"e0c07a6a42f27387e8647b6dcee38c8f"}', '81a45d2aa47be21fe4dafde8d79a69c44a3def87eff9e4a69518f52ba598077e');
INSERT INTO "journal_pupil" VALUES (1, 19, '{"changes":[{"key":"0","table":"review","to":{"day":"2010-11-15","grade":"2a","judgement":"improving","learned":"short texts","position":0,"scale":"levels","subject":"reading"}}],"salt":"6e16371cb5c9fbd6812f514a4536bab8"}', '09ff2fd1861359995fd7a557936b4f97c9e80e87cba320a875804ae70f9e690a');
INSERT INTO "journal_pupil" VALUES (2, 20, '{"changes":[{"key":"0","table":"review","to":{"contingency":"a timer","day":"2010-11-10","judgement":"maintaining","learned":"mornings","position":0,"subject":"talk","value":"6 minutes"}}],"salt":"ce25ed206ab7fbaab72721a80cfd4c19"}', '3393ca8df7e2d3fbc919ecad7a16d48589696355aedd51d3ba72c21d6a0b0eee');
INSERT INTO "journal_pupil" VALUES (1, 21, '{"changes":[{"key":"0","table":"pupil_note","to":{"answers":"{\"before\":\"90.0\",\"medical\":false,\"now\":\"80.0\",\"pupil\":1}","by":"Sinéad Ní Dhomhnaill","day":"2010-11-15","position":0,"rule":"attendance-not-improving","subject":"1","text":"A hospital stay"}}],"salt":"1729cfb79d518570d0d34522ccf395fa"}', 'baadc14431d6e72c5ad3811733f1cdc8aa2cf89d471ee020db59d9bb6f5b705e');
INSERT INTO "journal_pupil" VALUES (0, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"group:Nurture group, talk","text":"All take turns by 31 March 2011; why: agreed at the meeting"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"ks2, reading","text":"4c by 15 July 2011; why: P1; step by 1 February 2011: 3a"}}],"salt":"49f39487e84caa9e0565c619cb8f7111"}', '5441f1d641ab63cba11a9cd474c6a3d42e3083e6dc6acb6269443e39e84de5bf');
INSERT INTO "journal_pupil" VALUES (1, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"reading","text":"3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"maths","text":"Counts 20 objects by 31 March 2011; why: agreed at the meeting"}}],"salt":"1ea0d7697f3d1d4d4c5c4a473ccb5ee6"}', '6148be389f79040cf7c2ddcb20822b70df59063fe29a0ff64f84a6a0deccc4d7');
INSERT INTO "journal_pupil" VALUES (2, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"talk","text":"Stays for 10 minutes twice each day by 31 March 2011; why: agreed at the meeting"}}],"salt":"845d12c32f3b7e39574e0e0e2cefd036"}', '5b52fbd5477f37c9d06dd32335d7465e45b8b2ad62bd2b4bb74265199184d959');
INSERT INTO "journal_pupil" VALUES (2, 23, '{"changes":[{"key":"0","table":"review"},{"key":"0","table":"personal_target"},{"key":"","table":"pupil"}],"salt":"15e5a106cb885fc0a6598ae157bb9de4"}', 'd97553ed9233c879a5b3f501c2f3a386ae5b2ff1eb6d0c45035393c6e311aff2');
INSERT INTO "journal_pupil" VALUES (4, 24, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 2"}}],"salt":"fa9c91671c37a3f2a5eed489e51a4675"}', 'd3c26eee9e0025616541f7de5b86fd305af7a32586be02d878f5c43555680d48');
INSERT INTO "journal_pupil" VALUES (0, 25, '{"changes":[{"key":"2 0","table":"sign_off_pupil","to":{"position":0,"sign_off":2,"subject":"group:Nurture group, talk","text":"All take turns by 31 March 2011; why: agreed at the meeting"}},{"key":"2 1","table":"sign_off_pupil","to":{"position":1,"sign_off":2,"subject":"ks2, reading","text":"4c by 15 July 2011; why: P1; step by 1 February 2011: 3a"}}],"salt":"f18d35716becf557a1bc20709db3e918"}', '94ce7191a1d52ec3bf07238d3eda1bdafa3dd977ff73ac7125d9abf4d2037d95');
INSERT INTO "journal_pupil" VALUES (1, 25, '{"changes":[{"key":"2 0","table":"sign_off_pupil","to":{"position":0,"sign_off":2,"subject":"reading","text":"3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone"}},{"key":"2 1","table":"sign_off_pupil","to":{"position":1,"sign_off":2,"subject":"maths","text":"Counts 20 objects by 31 March 2011; why: agreed at the meeting"}}],"salt":"9d3025919de82b22fe29a638f1c70ebc"}', '5a4cd93ded8361a62c11189dafde4152ddac8bc1665dd9ddd9da2cfbf829c95e');
CREATE TABLE erased_pupil (
    pupil INTEGER PRIMARY KEY CHECK (pupil >= 1),
    entry INTEGER NOT NULL REFERENCES journal,
    swept INTEGER NOT NULL CHECK (swept IN (0, 1)) -- whether the file was written anew since
) STRICT;
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
