PRAGMA application_id = 1347573077;
PRAGMA user_version = 4;
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
INSERT INTO "signing_key" VALUES (1, '191fbcf1b60a1ec18fee88c8545d0c3bb9897ac2603ea4c3bd95cc37d26d9ac2');
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
INSERT INTO "journal" VALUES (1, '2010-11-15', '2010-11-15T09:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"cycle","to":{"digest":"c1148e0a1cfddc3fc5cd4571efe4a1bf1afb306dc4480cef7c5b781b55fc84b9","id":1,"json":"c1148e0a1cfddc3fc5cd4571efe4a1bf1afb306dc4480cef7c5b781b55fc84b9","yaml":"fa65c1c5e1170079285013e60357227661e8ce94419fb913e78a8615b69b74af"}},{"key":"1","table":"signing_key","to":{"id":1,"public_key":"fe9c9dea504c09ae16f195bbc6419cddcc637735145484a15770079dc2b1f956"}},{"key":"1","table":"register","to":{"dfe":"926/1109","id":1,"unit":"Sixpence PRU"}}],"summary":"Register made for Sixpence PRU, 926/1109, cycle pupils."}', '8b860b31b1d52d94f2ba5b999d8f9a0e42201318f73c0fdf35e689540743f973', '0000000000000000000000000000000000000000000000000000000000000000', 'f9da6cef7976652d48eeafaf8e982fc31de0646d11c41207b6e5b159bd3f7b03');
INSERT INTO "journal" VALUES (2, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"roll","to":{"id":1,"last_number":1}}],"pieces":{"1":"fc591d5bf737bb2e908d8d2eb02ad57d836f12674fe7375a2999d5b59dadee74"},"summary":"Pupil 1 is added to the roll."}', '697aed34871da9b96b533a5816446c862a97ac986cadae5a9e64000807c9504d', 'f9da6cef7976652d48eeafaf8e982fc31de0646d11c41207b6e5b159bd3f7b03', '5264f6fa1f60dfd3ec050bdeb2f4c3f7cc37329afd71541462cab5ace6275e43');
INSERT INTO "journal" VALUES (3, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":1},"key":"1","table":"roll","to":{"id":1,"last_number":2}}],"pieces":{"2":"d8d2b7db53049708e0fabd1a2f08f5fe7b8f08a1e6aedb59e12460808c4faf0b"},"summary":"Pupil 2 is added to the roll."}', 'c21f962302e75e80f24de8bbfba2373421f578c35ac185fc44f556efc4b81b37', '5264f6fa1f60dfd3ec050bdeb2f4c3f7cc37329afd71541462cab5ace6275e43', '314468ae9b4a4532876410e532bda1b9c10dd5f910e768f3d7ac7ae5be0c8f3f');
INSERT INTO "journal" VALUES (4, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":2},"key":"1","table":"roll","to":{"id":1,"last_number":3}}],"pieces":{"3":"98c823b25ead8ce8c59e38f01ba0d6f3cedb4a5cb5cb755d4bce648cccfae82d"},"summary":"Pupil 3 is added to the roll."}', '7dab6d4dd50f2e3ac9e0172d1a5773963a39637e2e5663dcc38899282248b4be', '314468ae9b4a4532876410e532bda1b9c10dd5f910e768f3d7ac7ae5be0c8f3f', '3152ae789628951779b0b634ecad56fb003893f875a48215f578e3986f91c0e3');
INSERT INTO "journal" VALUES (5, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"e3cd10e003c708044241355c3415893c1a1db42fbf728c26176af9cb8531cb7c"},"summary":"Pupil 3 is changed."}', '6c5db088451dfde66dcac932c617e7bf8820b3a6a47ac2063fbd119b22cfc0a4', '3152ae789628951779b0b634ecad56fb003893f875a48215f578e3986f91c0e3', '35e75ddb5209157bf3ad940c23f3f28b24a9b9bddfc61e304bd7a7ea4189104d');
INSERT INTO "journal" VALUES (6, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"fa75958d7d36ec6630047ef40f51cc88dd12e8a1f4bc142e29fb78df2a0d9a3a"},"summary":"Pupil 1: an attainment is recorded."}', '73252255b6041f1ad724c20cf7e7d896a17a779345850300f00cb621ba4721a2', '35e75ddb5209157bf3ad940c23f3f28b24a9b9bddfc61e304bd7a7ea4189104d', 'ea39dc21574ab6ec3e790fefce0f9d9ac1a4540b010194528e2725d2b16785b1');
INSERT INTO "journal" VALUES (7, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"dfc4cac21651a58d3383d0c4292b5822d2ca3c9e2e4557bd5f063a8836cb4c94"},"summary":"Pupil 1: an attainment is recorded."}', '869b2664e56b7c8f7ce2785b596a8e3e0d3dc7ecfac64d794835a998fef3d5a5', 'ea39dc21574ab6ec3e790fefce0f9d9ac1a4540b010194528e2725d2b16785b1', '23f9f5264093ecab9e97f74503eabd225ec8b0d4a8013c46d83418495ec49fd7');
INSERT INTO "journal" VALUES (8, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"7a0a54302fe95e0a124dff1b08be9419ef821b6446a594e8c5b75defb1fcc89f"},"summary":"Pupil 3: an attainment is recorded."}', '34773da3c6b62cb0bbf08ac054e7a308191d4a168921cf73a46d7c077c9f36db', '23f9f5264093ecab9e97f74503eabd225ec8b0d4a8013c46d83418495ec49fd7', '35886de29cc132cf64641e3aecec6bdda706c162e62b780eef5ba733b34a1e37');
INSERT INTO "journal" VALUES (9, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"1c61a5e7038933d07d8f2ebd9d0fb0101832f1f6201d1f51f8153cd68350cb4d"},"summary":"Pupil 1: attendance is recorded."}', '3bbb0e7a6fcab70ca6008c31144d6b01eb04f0f31741295705d69d5497fdc20a', '35886de29cc132cf64641e3aecec6bdda706c162e62b780eef5ba733b34a1e37', '75a5bd589d25dc3b9480a116aa3284029009b5ca355a4b036ef1411a2b38abd3');
INSERT INTO "journal" VALUES (10, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"5c82290f2873038b8c068080564ea22eb4307d93437711a373204f5f29d6c526"},"summary":"Pupil 3: attendance is recorded."}', 'acf992692da6c8e9c171fa78acd48d55b707e805fdfd76da23f8b7ec5becf964', '75a5bd589d25dc3b9480a116aa3284029009b5ca355a4b036ef1411a2b38abd3', 'b9fe482387c8bcf91a59684793c0f38b72f35aa8578f65478b45348d835da781');
INSERT INTO "journal" VALUES (11, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"4e60120e487f5d3e0b54ec9037983a7d3c8eb3f095d0ef31d10e6bf7bd8a2aa8"},"summary":"Pupil 1: the PEP is recorded."}', '54d46647784adda0c93cb73dcd347a2e4720f558b924f9bad3f9e24ee1003474', 'b9fe482387c8bcf91a59684793c0f38b72f35aa8578f65478b45348d835da781', '20e1856fc00ed1fe9205d30187836607883af0570f00640f72eef7709e058620');
INSERT INTO "journal" VALUES (12, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"personal","table":"last_change","to":{"day":"2010-11-15","part":"personal","subject":"personal"}}],"pieces":{"1":"ffdfcf30c31f8b26ce06c89bec94360533a67f642a20635ac8284ea1145d3601"},"summary":"Pupil 1: a personal target is set."}', 'dc375a9e2ebb397c44dac1fe20246ec2ad5dbb5d1f6a7a9d21228315441f5b1e', '20e1856fc00ed1fe9205d30187836607883af0570f00640f72eef7709e058620', '6d400347afb3912802017a8d8c96b9ee217cfbcb8cace042127b3af11ba42cf0');
INSERT INTO "journal" VALUES (13, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"5de4f6c7c62103cb1a6f794046fe60e196639c199b50ce9bda2eff6169bb6475"},"summary":"Pupil 1: a personal target is set."}', 'ee0f57a86b95130dd616bddbab48b785a518d40747aa00c22ea2c83891f11b92', '6d400347afb3912802017a8d8c96b9ee217cfbcb8cace042127b3af11ba42cf0', '31d79d6a6f013341367355207619309dc5f196dd1eb27f7c02885aa1003dda92');
INSERT INTO "journal" VALUES (14, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"99c6edee311e786d83c8b0e154309b874ffdf37ad33784a1b2707e16c3cac9da"},"summary":"Pupil 1: a personal target is set."}', '432d506ec3e68bfa2526a596cb03dc98570500108aa3b81e72d94d832e5fdde4', '31d79d6a6f013341367355207619309dc5f196dd1eb27f7c02885aa1003dda92', '2ce9300d7449b2b2ed564e526a4f031b266266494af818f59e7bb21528ce710c');
INSERT INTO "journal" VALUES (15, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"3cdc8ba1370d3401b6a8e7c1668940bb9f4dbfdcc19964d6a898b4e2c6ffbc47"},"summary":"Pupil 1: a personal target is removed."}', 'b4e0a277937a407fe4807e58211bccbf8e7345b8efa68eee356c564df7db9b21', '2ce9300d7449b2b2ed564e526a4f031b266266494af818f59e7bb21528ce710c', '0350ec60fc7a5fcbbc4ffc27efb8c18310b3ae4949495cef15992e5b7d657118');
INSERT INTO "journal" VALUES (16, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"b817b5e4cc8bea47551989f2cde6c23e9db2dc30698985a26a43c05af5d8b047"},"summary":"Pupil 2: a personal target is set."}', '51b12d6a86e8e050df29273544edf0be800ca870ee7db6dc6adc7f27a04586cd', '0350ec60fc7a5fcbbc4ffc27efb8c18310b3ae4949495cef15992e5b7d657118', '1f1ebd2ee9235d8d6f70a3eb66ca08b67bd65f614e7d118e7ffa51dd4da8e658');
INSERT INTO "journal" VALUES (17, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"group:Nurture group talk","table":"group_target","to":{"by_day":"2011-03-31","criterion":"All take turns","holder":"group:Nurture group","position":0,"set_on":"2010-11-15","steps":"[]","subject":"talk","why":"agreed at the meeting"}}],"summary":"group:Nurture group, talk: All take turns by 31 March 2011."}', '24b79f922e116e26362400bed7164123e854372ef464a6c65b1854303f3867c3', '1f1ebd2ee9235d8d6f70a3eb66ca08b67bd65f614e7d118e7ffa51dd4da8e658', '1996071efd2249d42b05a8f2d7ca0b3188b9559bb92b7945ec642b2799274819');
INSERT INTO "journal" VALUES (18, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"ks2 reading","table":"group_target","to":{"by_day":"2011-07-15","grade":"4c","holder":"ks2","position":1,"scale":"levels","set_on":"2010-11-15","steps":"[{\"by\":\"2011-02-01\",\"what\":\"3a\"}]","subject":"reading","why":"P1"}}],"summary":"ks2, reading: 4c by 15 July 2011."}', '38d766ec755981fad5ae217a33e96399f4fac1d8611a6aff42dbf6fb73631e80', '1996071efd2249d42b05a8f2d7ca0b3188b9559bb92b7945ec642b2799274819', '655fc73323d90f999a7f02ad0f580e0e21558078750422f1012b56bea3798d27');
INSERT INTO "journal" VALUES (19, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"bf72ab5b3f9ffd2e352c68843a6eb186adc2607e23b9a476763ce19fc377a588"},"summary":"Pupil 1: a review is recorded."}', 'b48af06be673c7f492f2a2a6afb9ba2c2d3047236a0794844dd1531126e369ec', '655fc73323d90f999a7f02ad0f580e0e21558078750422f1012b56bea3798d27', 'f7e4bb9dc258387be251833d48e1aa9cbd3c0e2b03fd37b174f8190cfdef25b5');
INSERT INTO "journal" VALUES (20, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"3dafc941a8d75c9b719c3c46d031f4f102a150421428ab4966e7ab23bb593115"},"summary":"Pupil 2: a review is recorded."}', 'a122a7040a7283af8019acf858c6d93a7e21284ba6a5bdee8dd36720f8fa4336', 'f7e4bb9dc258387be251833d48e1aa9cbd3c0e2b03fd37b174f8190cfdef25b5', '8bc428a311c4aade9f0321b75abf3a36a48dbe8c538b65754955eddd4418a31c');
INSERT INTO "journal" VALUES (21, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"ad76a9a651b58553c05fbb0353d8b2b4b53f354ae63fc4db6cf5c585e13bdd1e"},"summary":"Pupil 1: a note on attendance-not-improving."}', 'fcfed3b31b69f0823d0601ac8ea0a3d089791ec76691487d1c2a749c009a0159', '8bc428a311c4aade9f0321b75abf3a36a48dbe8c538b65754955eddd4418a31c', 'd8f0ad45d641d13814ea82b547e1b0e8912b0124c15c96e644322f44d3815ba1');
INSERT INTO "journal" VALUES (22, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"sign_off","to":{"acceptances":"[]","day":"2010-11-15","name":"Jo Specimen","number":1,"office":"adviser","recorded_by":"Sinéad Ní Dhomhnaill","recorded_on":"2010-11-15","snapshot":"{\"personal\":[],\"statutory\":[]}"}}],"pieces":{"0":"13fd0f1b237783395496f84a42183daab5d57da7c520ff4380471406e3807225","1":"2d17b8baa93247b4489394ac937c911520bd9e3e7ede175629aedda69981c240","2":"0353fdf755f9fa9ca3a2fdc728008279de977ae3518066e573b17d774e69fec5"},"summary":"Signed: adviser (Jo Specimen, 15 November 2010), for statutory targets, personal targets. Recorded by Sinéad Ní Dhomhnaill."}', '34fcff8a1d3899a95ec48fc068048d769518236b2f374a45a66fcdd2d08f3f43', 'd8f0ad45d641d13814ea82b547e1b0e8912b0124c15c96e644322f44d3815ba1', 'f0c036fd412e6be569660363de80360c20abd33236c9919b508080cdf2e8c771');
INSERT INTO "journal" VALUES (23, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"033616a56cd9ab4706bf89820939f9bfcf61428f14e4ed455cf47a77ae13e009"},"summary":"Pupil 2 is removed from the roll, with 1 personal target and 1 review."}', '6c9f73a7ffd3d0e654e59c5337e75369d80aaabd63252226331f3927780b61cc', 'f0c036fd412e6be569660363de80360c20abd33236c9919b508080cdf2e8c771', '90c8673721cd5aaf87955fa2f4d9e8bc707ac587eeb485ba0f9f78575946e372');
INSERT INTO "journal" VALUES (24, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":3},"key":"1","table":"roll","to":{"id":1,"last_number":4}}],"pieces":{"4":"19dbdedc410300b4c024df6b49646b6145973ec5f0ead1a4fd35aa5f7b570b33"},"summary":"Pupil 4 is added to the roll."}', '036d583d37f45038ce998ea998d879b8a33f9457ff5776615e2a3b8500c5c00e', '90c8673721cd5aaf87955fa2f4d9e8bc707ac587eeb485ba0f9f78575946e372', '3650289c5fda16c0b238692719518487a7a54d2fe2be050cfc3f709410ae9271');
INSERT INTO "journal" VALUES (25, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"2","table":"sign_off","to":{"acceptances":"[]","day":"2010-11-15","name":"Jo Specimen","number":2,"office":"head","recorded_by":"Sinéad Ní Dhomhnaill","recorded_on":"2010-11-15","snapshot":"{\"personal\":[],\"statutory\":[]}"}}],"pieces":{"0":"ab8b5b70ed4d9b5addbfa6718e4a6e1afc74e34c61d4be4a9df4076cbc117180","1":"915c7f78a9f352a7580c226aae0a6244057536c1df003b461ea1d53848accb7f"},"summary":"Signed: head (Jo Specimen, 15 November 2010), for statutory targets, personal targets. Recorded by Sinéad Ní Dhomhnaill."}', 'c54d0ff6e3964b616acaf4679e32076e04c4bfab7fedb96eafe5bcb9030fdeda', '3650289c5fda16c0b238692719518487a7a54d2fe2be050cfc3f709410ae9271', 'b916ae8af0516139c3db6d7e18b10531170c61824737d74096ca73d3fe320a58');
CREATE TABLE journal_end (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;
INSERT INTO "journal_end" VALUES (1, 25, 'b916ae8af0516139c3db6d7e18b10531170c61824737d74096ca73d3fe320a58');
CREATE TABLE journal_pupil (
    pupil          INTEGER NOT NULL CHECK (pupil >= 0),
    entry          INTEGER NOT NULL REFERENCES journal,
    payload        TEXT NOT NULL CHECK (json_valid(payload)), -- {"changes": [row changes], "salt": 128 random bits}
    payload_digest TEXT NOT NULL CHECK (length(payload_digest) = 64),
    PRIMARY KEY (pupil, entry)
) STRICT;
INSERT INTO "journal_pupil" VALUES (1, 2, '{"changes":[{"key":"","table":"pupil","to":{"born":"1999-12-31","enrolment":"M","entered":"2010-09-06","forename":"Robin","free_school_meals":1,"in_care":1,"leaving":"2011-07-22","nc_year":6,"reference":"Blue 1","sen":"S","surname":"Quillfeather","upn":"V926110500017"}}],"salt":"ab1e25bdaea5f31cbbee92df574d87ef"}', 'fc591d5bf737bb2e908d8d2eb02ad57d836f12674fe7375a2999d5b59dadee74');
INSERT INTO "journal_pupil" VALUES (2, 3, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 2"}}],"salt":"3a26213e5f86f4b63aec9c83ae2992e5"}', 'd8d2b7db53049708e0fabd1a2f08f5fe7b8f08a1e6aedb59e12460808c4faf0b');
INSERT INTO "journal_pupil" VALUES (3, 4, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 3"}}],"salt":"8ab30a784d3482adf22e787f0fe49525"}', '98c823b25ead8ce8c59e38f01ba0d6f3cedb4a5cb5cb755d4bce648cccfae82d');
INSERT INTO "journal_pupil" VALUES (3, 5, '{"changes":[{"key":"","table":"pupil","to":{"forename":"Zoë \"Zed\"","reference":"Blue 3","surname":"Ó Súilleabháin"}}],"salt":"d19d8b9eaacf944ff08109854cf3b959"}', 'e3cd10e003c708044241355c3415893c1a1db42fbf728c26176af9cb8531cb7c');
INSERT INTO "journal_pupil" VALUES (1, 6, '{"changes":[{"key":"0","table":"attainment","to":{"at":"ks2","grade":"2b","position":0,"scale":"levels","source":"transfer file","subject":"reading"}}],"salt":"4a1988b84dbdf0df206d9e50c38949ad"}', 'fa75958d7d36ec6630047ef40f51cc88dd12e8a1f4bc142e29fb78df2a0d9a3a');
INSERT INTO "journal_pupil" VALUES (1, 7, '{"changes":[{"key":"1","table":"attainment","to":{"at":"now","day":"2010-11-15","grade":"W","position":1,"scale":"levels","subject":"reading"}}],"salt":"3f659d8556b76a55e250db82a3c8c219"}', 'dfc4cac21651a58d3383d0c4292b5822d2ca3c9e2e4557bd5f063a8836cb4c94');
INSERT INTO "journal_pupil" VALUES (3, 8, '{"changes":[{"key":"0","table":"attainment","to":{"at":"now","day":"2010-11-15","grade":"3c","position":0,"scale":"levels","subject":"maths"}}],"salt":"22aca979ee1392de1b3d83afe4028484"}', '7a0a54302fe95e0a124dff1b08be9419ef821b6446a594e8c5b75defb1fcc89f');
INSERT INTO "journal_pupil" VALUES (1, 9, '{"changes":[{"key":"","table":"attendance","to":{"before_rate":900,"now_missed":12,"now_possible":60,"now_rate":800}}],"salt":"c69eaa243454338bb8d5fed812ccbd16"}', '1c61a5e7038933d07d8f2ebd9d0fb0101832f1f6201d1f51f8153cd68350cb4d');
INSERT INTO "journal_pupil" VALUES (3, 10, '{"changes":[{"key":"","table":"attendance","to":{"before_missed":40,"before_possible":50,"before_rate":200,"medical":"asthma","now_rate":955}}],"salt":"3fc34bbb58f8629b47f0738c4f99569b"}', '5c82290f2873038b8c068080564ea22eb4307d93437711a373204f5f29d6c526');
INSERT INTO "journal_pupil" VALUES (1, 11, '{"changes":[{"key":"","table":"pep","to":{"next_meeting":"2011-01-20","updated":"2010-10-01"}}],"salt":"38f9f23a8cd85a26f4c252cc490a98e4"}', '4e60120e487f5d3e0b54ec9037983a7d3c8eb3f095d0ef31d10e6bf7bd8a2aa8');
INSERT INTO "journal_pupil" VALUES (1, 12, '{"changes":[{"key":"0","table":"personal_target","to":{"by_day":"2011-07-15","grade":"3c","position":0,"scale":"levels","set_on":"2010-11-15","subject":"reading","support":"10 minutes daily","who":"Mr Oak","why":"reads signs, wants books"}},{"key":"0 0","table":"target_step","to":{"by_day":"2011-01-10","position":0,"target":0,"what":"2a in class"}},{"key":"0 1","table":"target_step","to":{"by_day":"2011-04-01","position":1,"target":0,"what":"2a alone"}}],"salt":"74d6c002d055f9988be0513b84766ad9"}', 'ffdfcf30c31f8b26ce06c89bec94360533a67f642a20635ac8284ea1145d3601');
INSERT INTO "journal_pupil" VALUES (1, 13, '{"changes":[{"key":"1","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Asks for help on 4 of 5 occasions","position":1,"set_on":"2010-11-15","subject":"talk","why":"agreed at the meeting"}}],"salt":"88d79e3fa10d8e26ddfe73c8f8a84ed9"}', '5de4f6c7c62103cb1a6f794046fe60e196639c199b50ce9bda2eff6169bb6475');
INSERT INTO "journal_pupil" VALUES (1, 14, '{"changes":[{"key":"2","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Counts 20 objects","position":2,"set_on":"2010-11-15","subject":"maths","why":"agreed at the meeting"}}],"salt":"9c08e541289205c303e15ad456f7b996"}', '99c6edee311e786d83c8b0e154309b874ffdf37ad33784a1b2707e16c3cac9da');
INSERT INTO "journal_pupil" VALUES (1, 15, '{"changes":[{"key":"2","table":"personal_target"},{"key":"1","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Counts 20 objects","position":1,"set_on":"2010-11-15","subject":"maths","why":"agreed at the meeting"}}],"salt":"6086ff4274d3e25bf69fd5402183ac1f"}', '3cdc8ba1370d3401b6a8e7c1668940bb9f4dbfdcc19964d6a898b4e2c6ffbc47');
INSERT INTO "journal_pupil" VALUES (2, 16, '{"changes":[{"key":"0","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Stays for 10 minutes twice each day","position":0,"set_on":"2010-11-15","subject":"talk","why":"agreed at the meeting"}}],"salt":"d138f590bd3a4d1fd193e72fcf51af43"}', 'b817b5e4cc8bea47551989f2cde6c23e9db2dc30698985a26a43c05af5d8b047');
INSERT INTO "journal_pupil" VALUES (1, 19, '{"changes":[{"key":"0","table":"review","to":{"day":"2010-11-15","grade":"2a","judgement":"improving","learned":"short texts","position":0,"scale":"levels","subject":"reading"}}],"salt":"1694d0e085215b3d35d2a84d85de3162"}', 'bf72ab5b3f9ffd2e352c68843a6eb186adc2607e23b9a476763ce19fc377a588');
INSERT INTO "journal_pupil" VALUES (2, 20, '{"changes":[{"key":"0","table":"review","to":{"contingency":"a timer","day":"2010-11-10","judgement":"maintaining","learned":"mornings","position":0,"subject":"talk","value":"6 minutes"}}],"salt":"b264054cf6cd2d03c0858ff255c3c27f"}', '3dafc941a8d75c9b719c3c46d031f4f102a150421428ab4966e7ab23bb593115');
INSERT INTO "journal_pupil" VALUES (1, 21, '{"changes":[{"key":"0","table":"pupil_note","to":{"answers":"{\"before\":\"90.0\",\"medical\":false,\"now\":\"80.0\",\"pupil\":1}","by":"Sinéad Ní Dhomhnaill","day":"2010-11-15","position":0,"rule":"attendance-not-improving","subject":"1","text":"A hospital stay"}}],"salt":"33efd7e8d40bef89276dd8ad24fa6928"}', 'ad76a9a651b58553c05fbb0353d8b2b4b53f354ae63fc4db6cf5c585e13bdd1e');
INSERT INTO "journal_pupil" VALUES (0, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"group:Nurture group, talk","text":"All take turns by 31 March 2011; why: agreed at the meeting"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"ks2, reading","text":"4c by 15 July 2011; why: P1; step by 1 February 2011: 3a"}}],"salt":"978800f6c95a03664c3a3bc9a4c52e1f"}', '13fd0f1b237783395496f84a42183daab5d57da7c520ff4380471406e3807225');
INSERT INTO "journal_pupil" VALUES (1, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"reading","text":"3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"maths","text":"Counts 20 objects by 31 March 2011; why: agreed at the meeting"}},{"key":"1 2","table":"sign_off_pupil","to":{"position":2,"sign_off":1,"subject":"","text":"V926110500017\nQuillfeather\nRobin\n1999-12-31"}}],"salt":"bb59905d14d90c79a2661f10e1027c1f"}', '2d17b8baa93247b4489394ac937c911520bd9e3e7ede175629aedda69981c240');
INSERT INTO "journal_pupil" VALUES (2, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"talk","text":"Stays for 10 minutes twice each day by 31 March 2011; why: agreed at the meeting"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"","text":"\n\n\n"}}],"salt":"ad8e292e7fbbb9f9b527cab88aaa8b0b"}', '0353fdf755f9fa9ca3a2fdc728008279de977ae3518066e573b17d774e69fec5');
INSERT INTO "journal_pupil" VALUES (2, 23, '{"changes":[{"key":"0","table":"review"},{"key":"0","table":"personal_target"},{"key":"","table":"pupil"}],"salt":"321d48796d88529562e9de3fe2760439"}', '033616a56cd9ab4706bf89820939f9bfcf61428f14e4ed455cf47a77ae13e009');
INSERT INTO "journal_pupil" VALUES (4, 24, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 2"}}],"salt":"39ade93fecd7a8e7ed7eeb75ab0c1f34"}', '19dbdedc410300b4c024df6b49646b6145973ec5f0ead1a4fd35aa5f7b570b33');
INSERT INTO "journal_pupil" VALUES (0, 25, '{"changes":[{"key":"2 0","table":"sign_off_pupil","to":{"position":0,"sign_off":2,"subject":"group:Nurture group, talk","text":"All take turns by 31 March 2011; why: agreed at the meeting"}},{"key":"2 1","table":"sign_off_pupil","to":{"position":1,"sign_off":2,"subject":"ks2, reading","text":"4c by 15 July 2011; why: P1; step by 1 February 2011: 3a"}}],"salt":"877e8edb56236b994950df46abef9ba1"}', 'ab8b5b70ed4d9b5addbfa6718e4a6e1afc74e34c61d4be4a9df4076cbc117180');
INSERT INTO "journal_pupil" VALUES (1, 25, '{"changes":[{"key":"2 0","table":"sign_off_pupil","to":{"position":0,"sign_off":2,"subject":"reading","text":"3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone"}},{"key":"2 1","table":"sign_off_pupil","to":{"position":1,"sign_off":2,"subject":"maths","text":"Counts 20 objects by 31 March 2011; why: agreed at the meeting"}},{"key":"2 2","table":"sign_off_pupil","to":{"position":2,"sign_off":2,"subject":"","text":"V926110500017\nQuillfeather\nRobin\n1999-12-31"}}],"salt":"a1d3219e24e5aa09ba2ae74e50d8a412"}', '915c7f78a9f352a7580c226aae0a6244057536c1df003b461ea1d53848accb7f');
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
