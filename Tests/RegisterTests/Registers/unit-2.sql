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
INSERT INTO "signing_key" VALUES (1, 'f2dede9c34db835b5461099257c834f4fc89f6eca6b42d40b6f5a4a71afc9c96');
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
INSERT INTO "journal" VALUES (1, '2010-11-15', '2010-11-15T09:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"cycle","to":{"digest":"c1148e0a1cfddc3fc5cd4571efe4a1bf1afb306dc4480cef7c5b781b55fc84b9","id":1,"json":"c1148e0a1cfddc3fc5cd4571efe4a1bf1afb306dc4480cef7c5b781b55fc84b9","yaml":"fa65c1c5e1170079285013e60357227661e8ce94419fb913e78a8615b69b74af"}},{"key":"1","table":"signing_key","to":{"id":1,"public_key":"cb0caf08eac96dc2592e87ba7660f8c9ef2fcd0a9b44c6bfb7676bd0188b8718"}},{"key":"1","table":"register","to":{"dfe":"926/1109","id":1,"unit":"Sixpence PRU"}}],"summary":"Register made for Sixpence PRU, 926/1109, cycle pupils."}', '2b0b60c405c8f2f51838dd57c59f5929bc8fa38fdb2ee35549e68984e25cc579', '0000000000000000000000000000000000000000000000000000000000000000', '95c78e55d57e9ba7aad8aa12ef32e59805e79d3104c6905d53180ba1d43e95e3');
INSERT INTO "journal" VALUES (2, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"roll","to":{"id":1,"last_number":1}}],"pieces":{"1":"4632e768229b4b3c6c825156e0e8f20412d6c4176011b8b096c240eb745e404b"},"summary":"Pupil 1 is added to the roll."}', '4e6cc5f228ff14e7a982aefe59243388e2995a57605fa1f8f3fb2c0eaca81e7f', '95c78e55d57e9ba7aad8aa12ef32e59805e79d3104c6905d53180ba1d43e95e3', '038b49d4bfd46b0ddc585432d9e657bc7f397e9d3a0a34d7919c1e59180048d2');
INSERT INTO "journal" VALUES (3, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":1},"key":"1","table":"roll","to":{"id":1,"last_number":2}}],"pieces":{"2":"f20829b24338aded875806268f096ac7bdc8fafa7d0157ddc5526e8bac5b2fcb"},"summary":"Pupil 2 is added to the roll."}', '7a8dfb795fda6745e42dfc84565c36866628bbdb28e31c0938bbaba75613ec9f', '038b49d4bfd46b0ddc585432d9e657bc7f397e9d3a0a34d7919c1e59180048d2', '48105b7f0eb738e050bd49cd269812838ebe523d599821ee100a2b3c0c8104b5');
INSERT INTO "journal" VALUES (4, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":2},"key":"1","table":"roll","to":{"id":1,"last_number":3}}],"pieces":{"3":"4ea9c54d54f4192b0a80f2adb58ef66765dbc917738ef076ed33cb964d881995"},"summary":"Pupil 3 is added to the roll."}', '1c752165fa20032ba28b2ccea13d0d3974cad20c7b8ade1e83b806e82af2c492', '48105b7f0eb738e050bd49cd269812838ebe523d599821ee100a2b3c0c8104b5', '0d14b5057619498ab0e17d5016b994cd83bc33226ff144ffabefffc4c96802d4');
INSERT INTO "journal" VALUES (5, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"486b2dc05646b0f9fcff2a9ecf19e5a8d03bf4829f60d88854861e4bb0e5ccde"},"summary":"Pupil 3 is changed."}', '2c5314af07b3e27f3fe88508573eb76c5b95be6ff4db8738936cdc65237e83e7', '0d14b5057619498ab0e17d5016b994cd83bc33226ff144ffabefffc4c96802d4', 'b496d5bfefc2604767abb504fdad674e07d6456b401830db74a9b9115c99cd48');
INSERT INTO "journal" VALUES (6, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"f6e9adfef9fd769e4b99feca24e85ca2d14b7ca797d7602a1332691cf8878da0"},"summary":"Pupil 1: an attainment is recorded."}', 'b91d5ebf18410e1d5984747b051099ba2ff213826c53302d18e09b81b1e93388', 'b496d5bfefc2604767abb504fdad674e07d6456b401830db74a9b9115c99cd48', 'bf9358bdf69ca9e814d60fe5014b619e9a91b4a44944a1d5751fc4b8ec14a97c');
INSERT INTO "journal" VALUES (7, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"3d0bf93c5dd1d274cfbdead1e940aaf64ff8c7ef517389d1763bcf1f70782e96"},"summary":"Pupil 1: an attainment is recorded."}', '35d392a5cff573f821d30ea49b73eff9f066ed397d0c86bc23a2a8796cc55bbc', 'bf9358bdf69ca9e814d60fe5014b619e9a91b4a44944a1d5751fc4b8ec14a97c', '5c022bba18f026a5603d94808eb142eab7145435205d7a5882cbfa0e11ce783e');
INSERT INTO "journal" VALUES (8, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"dc43886d37e16c1025d9edb881b7793a1cac9fc80357bb58c4c78dc830f72b38"},"summary":"Pupil 3: an attainment is recorded."}', '47360a72d88b89546baf754f451503b524f20a9407b7af9f222c4573d4296cfa', '5c022bba18f026a5603d94808eb142eab7145435205d7a5882cbfa0e11ce783e', 'b111b352bd001fc5a1768c1352ce24401a2afcb85ff81eb6c352264099a77410');
INSERT INTO "journal" VALUES (9, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"66247c8a1a9b6d647aacc97703e31a2ad41af4e041c7c5532d36f2279dd12205"},"summary":"Pupil 1: attendance is recorded."}', '210d4d3a9156f698ea7e5f22de16bc64b4aaba22be4e68cc141fdefab4a6294e', 'b111b352bd001fc5a1768c1352ce24401a2afcb85ff81eb6c352264099a77410', '81bd670c963c9d9c6db7ebb911ef4958ec35c75104dc65cbf03132650011c648');
INSERT INTO "journal" VALUES (10, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"3":"81ef012b12fecc411cfdc364c1858e9c8ad75f063cadab44a47f36c6c69ef8f3"},"summary":"Pupil 3: attendance is recorded."}', 'a363a83ba7d134f5c9b093e5b44321c5c773a7f1655828ff506c96cc67dabbcb', '81bd670c963c9d9c6db7ebb911ef4958ec35c75104dc65cbf03132650011c648', '87c13c6c5b9f07f08cb56a4dd734bb72f175d12250cc734b55e53650b39ba34d');
INSERT INTO "journal" VALUES (11, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"0b07036c3fd690fd7710283954b03742b103cb55f0fef13298e5a5ac63e74e04"},"summary":"Pupil 1: the PEP is recorded."}', 'ac9922384d705e8173a60acb4a03de484d86b1f9892bcde3fd37005d1ec22b47', '87c13c6c5b9f07f08cb56a4dd734bb72f175d12250cc734b55e53650b39ba34d', 'b2c52b2cac7979404314c4561538a14a60a3111dc0d4432965ab5fb7f146ed1a');
INSERT INTO "journal" VALUES (12, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"personal","table":"last_change","to":{"day":"2010-11-15","part":"personal","subject":"personal"}}],"pieces":{"1":"9fae97499be22725cc9960de66eb2e873a84d125ba4fc8de7fe7401c4359a0b5"},"summary":"Pupil 1: a personal target is set."}', '104428e2037d595fe48132f71749821c18654e6dc23b35554700ad200677d3ff', 'b2c52b2cac7979404314c4561538a14a60a3111dc0d4432965ab5fb7f146ed1a', 'c6c3bb662d228475f7146602615adcf93815a804401d10439984961964d9b830');
INSERT INTO "journal" VALUES (13, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"40cd5489e75bd70540dd4b7560c1d8a6fb16c7f005a770bade920155bb4b5521"},"summary":"Pupil 1: a personal target is set."}', '9eb05c380bd46aac23315c3dfdb93e65a94925ca27766b896d9d84779cd197ff', 'c6c3bb662d228475f7146602615adcf93815a804401d10439984961964d9b830', '61f4d45edce3bcea3667bc0004213e6f99ed60c8ceb57ef54a719ab7d45b7190');
INSERT INTO "journal" VALUES (14, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"291896c96705ed12ee4c003b4b2f538b2dfac303f39e616814fa4f70baa7137f"},"summary":"Pupil 1: a personal target is set."}', '00c7f376cdbd29948547b3802d6a7ee240c770f63ec2c52a950b3efcdbfe4fdb', '61f4d45edce3bcea3667bc0004213e6f99ed60c8ceb57ef54a719ab7d45b7190', 'dd7bdd7390ea3265d0d0a54de78affc652bd0142a5991e8dc1ed60922892bb69');
INSERT INTO "journal" VALUES (15, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"00ad3641948d5b54ae90b68689168126a2f5d8139f655b6118fef698e30520c3"},"summary":"Pupil 1: a personal target is removed."}', '625d9523d727833c7c6101b08f1d8609be32e6e0b64d6bc5ab2e6e40eecfe536', 'dd7bdd7390ea3265d0d0a54de78affc652bd0142a5991e8dc1ed60922892bb69', 'acbb24b6ff2e8257cb3050097ae3d297536f3d35a8a9821b4983fb116ffccec0');
INSERT INTO "journal" VALUES (16, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"aefb38a0b63f23638a1c6a5a7abefaf48aa71d8af6559526ec25796cccf264f3"},"summary":"Pupil 2: a personal target is set."}', '314ad61bb71b8e11aa388453e60d07121b014dfb8381dea8a3b66a775dc9d511', 'acbb24b6ff2e8257cb3050097ae3d297536f3d35a8a9821b4983fb116ffccec0', '39f509ac6da762f9155584fabc42efa2e255d5ba9c619fc2eafc6a923c303411');
INSERT INTO "journal" VALUES (17, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"group:Nurture group talk","table":"group_target","to":{"by_day":"2011-03-31","criterion":"All take turns","holder":"group:Nurture group","position":0,"set_on":"2010-11-15","steps":"[]","subject":"talk","why":"agreed at the meeting"}}],"summary":"group:Nurture group, talk: All take turns by 31 March 2011."}', '24b79f922e116e26362400bed7164123e854372ef464a6c65b1854303f3867c3', '39f509ac6da762f9155584fabc42efa2e255d5ba9c619fc2eafc6a923c303411', 'fd698e53d1d04ba892f7797e5b58d5c3b6d4f1b2c46d111b746b6f71566e5e4a');
INSERT INTO "journal" VALUES (18, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"ks2 reading","table":"group_target","to":{"by_day":"2011-07-15","grade":"4c","holder":"ks2","position":1,"scale":"levels","set_on":"2010-11-15","steps":"[{\"by\":\"2011-02-01\",\"what\":\"3a\"}]","subject":"reading","why":"P1"}}],"summary":"ks2, reading: 4c by 15 July 2011."}', '38d766ec755981fad5ae217a33e96399f4fac1d8611a6aff42dbf6fb73631e80', 'fd698e53d1d04ba892f7797e5b58d5c3b6d4f1b2c46d111b746b6f71566e5e4a', 'defaae6fd48ccb4b026e2300d48db9838366f6caa3cfb0f693862a3e4063f099');
INSERT INTO "journal" VALUES (19, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"45d137696f75185c75f544326dcf917dae703f860e5be45f266ed9db7b40331a"},"summary":"Pupil 1: a review is recorded."}', '5861b34b10bc48914c6a5855cd3fd7aa0bc905e68a283d2863e4462c060e3e72', 'defaae6fd48ccb4b026e2300d48db9838366f6caa3cfb0f693862a3e4063f099', '3be9ae7b974efac23ce1cfb17f0e551c3b86c258b23e7bd4e3cbc1224c529c57');
INSERT INTO "journal" VALUES (20, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"927d9c91740845ed46cdd7c2f462233360344e10237681b15e8f792926518cbf"},"summary":"Pupil 2: a review is recorded."}', '643e9e9efe8d296d5d80347dd469f59208eb7d67381850da8d11365b56f04b10', '3be9ae7b974efac23ce1cfb17f0e551c3b86c258b23e7bd4e3cbc1224c529c57', 'f954e00fabf45af1a9bc491cf5124db85e92921d40c553bb83226c1b237589a0');
INSERT INTO "journal" VALUES (21, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"1":"02497046f2943612321c7b67b079604c1804a651f5a2c597c0b9dea578435ee2"},"summary":"Pupil 1: a note on attendance-not-improving."}', 'da7110b3a3b0a21044f8ef2727f3195f5f325749d3b8b9419bcab8fec0246bf6', 'f954e00fabf45af1a9bc491cf5124db85e92921d40c553bb83226c1b237589a0', '5751eae9aa1ce39899c8d57ad6065ab304a2196f0d45d21a8c246daf69a72f9b');
INSERT INTO "journal" VALUES (22, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"1","table":"sign_off","to":{"acceptances":"[]","day":"2010-11-15","name":"Jo Specimen","number":1,"office":"adviser","recorded_by":"Sinéad Ní Dhomhnaill","recorded_on":"2010-11-15","snapshot":"{\"personal\":[],\"statutory\":[]}"}}],"pieces":{"0":"6b796937b7812703f3bfa9df99bdb50a9eb92bb7ae13c9bad162e13634f3fe2b","1":"dfb2dbaea94f0ee182879bf233baa9c15603454abfbcb940e679f6801e7e1eaf","2":"ac5bf8fc2de769737e8448aa2ef1c4f96b33b8bd569f7fc6c6869fc999934b2f"},"summary":"Signed: adviser (Jo Specimen, 15 November 2010), for statutory targets, personal targets. Recorded by Sinéad Ní Dhomhnaill."}', 'd0b640a938cdc7faead56a4d81f9ff3c817d4cebb380a573ed67af3b6d9b7538', '5751eae9aa1ce39899c8d57ad6065ab304a2196f0d45d21a8c246daf69a72f9b', '5c9c6e4f68d0bf35a760e7b28e8688214344eb2c4ec2db103e4bf11e6a1444a6');
INSERT INTO "journal" VALUES (23, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[],"pieces":{"2":"e47d0de311aab6e62f6bf7ef6fa469cc4fd9cf277736938cdf37197867853f4c"},"summary":"Pupil 2 is removed from the roll, with 1 personal target."}', '74a0687a81ad65492c51a614fb272d1aa4904f9dfb6a70be5cf4d350308abd03', '5c9c6e4f68d0bf35a760e7b28e8688214344eb2c4ec2db103e4bf11e6a1444a6', '440a1171f156d59dcf01045c11fd34b6dd0fa484190c7a78780ebd511ad9a314');
INSERT INTO "journal" VALUES (24, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"from":{"id":1,"last_number":3},"key":"1","table":"roll","to":{"id":1,"last_number":4}}],"pieces":{"4":"852202154ab61999828bdeebd6702a16596881d1d51302aab3efe3ac915f95aa"},"summary":"Pupil 4 is added to the roll."}', '51ea7c4a3f4bd88f1f02e6c625164ec5325e73e21d29d55592f1708c9fb39a30', '440a1171f156d59dcf01045c11fd34b6dd0fa484190c7a78780ebd511ad9a314', '5d33579ca6dbef0c9b7dac4e7816b27bfdcbf9410d532ef162f1d0b642f66e8e');
INSERT INTO "journal" VALUES (25, '2010-11-15', '2010-11-15T10:00:00Z', 'Sinéad Ní Dhomhnaill', '{"changes":[{"key":"2","table":"sign_off","to":{"acceptances":"[]","day":"2010-11-15","name":"Jo Specimen","number":2,"office":"head","recorded_by":"Sinéad Ní Dhomhnaill","recorded_on":"2010-11-15","snapshot":"{\"personal\":[],\"statutory\":[]}"}}],"pieces":{"0":"d5308ff7110b41a53e35bdec66057fefa3a823ecbc0147e119ea153ab0b147b0","1":"af71ec2364f54b3f21300abf4a5c0b1028dbbcbef57ea41acaf07cc2572caa91"},"summary":"Signed: head (Jo Specimen, 15 November 2010), for statutory targets, personal targets. Recorded by Sinéad Ní Dhomhnaill."}', 'e49186ba1ad147edffbf1d9db04e655646b670ea19e9de0da3fd9583ce47c28f', '5d33579ca6dbef0c9b7dac4e7816b27bfdcbf9410d532ef162f1d0b642f66e8e', '9aafb6f0c1df9a8f8807e945e455b0214caf2704ba588d97ce54299d018045dc');
CREATE TABLE journal_end (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;
INSERT INTO "journal_end" VALUES (1, 25, '9aafb6f0c1df9a8f8807e945e455b0214caf2704ba588d97ce54299d018045dc');
CREATE TABLE journal_pupil (
    pupil          INTEGER NOT NULL CHECK (pupil >= 0),
    entry          INTEGER NOT NULL REFERENCES journal,
    payload        TEXT NOT NULL CHECK (json_valid(payload)), -- {"changes": [row changes], "salt": 128 random bits}
    payload_digest TEXT NOT NULL CHECK (length(payload_digest) = 64),
    PRIMARY KEY (pupil, entry)
) STRICT;
INSERT INTO "journal_pupil" VALUES (1, 2, '{"changes":[{"key":"","table":"pupil","to":{"born":"1999-12-31","enrolment":"M","entered":"2010-09-06","forename":"Robin","free_school_meals":1,"in_care":1,"leaving":"2011-07-22","nc_year":6,"reference":"Blue 1","sen":"S","surname":"Quillfeather","upn":"V926110500017"}}],"salt":"afb41f88ac0ac0bee464235c50147f32"}', '4632e768229b4b3c6c825156e0e8f20412d6c4176011b8b096c240eb745e404b');
INSERT INTO "journal_pupil" VALUES (2, 3, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 2"}}],"salt":"21973f036214ad4e2a9da0728b35bf90"}', 'f20829b24338aded875806268f096ac7bdc8fafa7d0157ddc5526e8bac5b2fcb');
INSERT INTO "journal_pupil" VALUES (3, 4, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 3"}}],"salt":"6f664879ec0c53c449200287c9bc982f"}', '4ea9c54d54f4192b0a80f2adb58ef66765dbc917738ef076ed33cb964d881995');
INSERT INTO "journal_pupil" VALUES (3, 5, '{"changes":[{"key":"","table":"pupil","to":{"forename":"Zoë \"Zed\"","reference":"Blue 3","surname":"Ó Súilleabháin"}}],"salt":"dce6dd4add07b7617fce91e0216ee729"}', '486b2dc05646b0f9fcff2a9ecf19e5a8d03bf4829f60d88854861e4bb0e5ccde');
INSERT INTO "journal_pupil" VALUES (1, 6, '{"changes":[{"key":"0","table":"attainment","to":{"at":"ks2","grade":"2b","position":0,"scale":"levels","source":"transfer file","subject":"reading"}}],"salt":"d9fa0fa3319dfd3e329544c781f5ce69"}', 'f6e9adfef9fd769e4b99feca24e85ca2d14b7ca797d7602a1332691cf8878da0');
INSERT INTO "journal_pupil" VALUES (1, 7, '{"changes":[{"key":"1","table":"attainment","to":{"at":"now","day":"2010-11-15","grade":"W","position":1,"scale":"levels","subject":"reading"}}],"salt":"33e624527ee18d724df2773db141bfc2"}', '3d0bf93c5dd1d274cfbdead1e940aaf64ff8c7ef517389d1763bcf1f70782e96');
INSERT INTO "journal_pupil" VALUES (3, 8, '{"changes":[{"key":"0","table":"attainment","to":{"at":"now","day":"2010-11-15","grade":"3c","position":0,"scale":"levels","subject":"maths"}}],"salt":"d51efddf585f0befdeff4bd16f7ddcf9"}', 'dc43886d37e16c1025d9edb881b7793a1cac9fc80357bb58c4c78dc830f72b38');
INSERT INTO "journal_pupil" VALUES (1, 9, '{"changes":[{"key":"","table":"attendance","to":{"before_rate":900,"now_missed":12,"now_possible":60,"now_rate":800}}],"salt":"b1c314fa15cdb34bc04071fbeb529aae"}', '66247c8a1a9b6d647aacc97703e31a2ad41af4e041c7c5532d36f2279dd12205');
INSERT INTO "journal_pupil" VALUES (3, 10, '{"changes":[{"key":"","table":"attendance","to":{"before_missed":40,"before_possible":50,"before_rate":200,"medical":"asthma","now_rate":955}}],"salt":"bdb7baa86fe1eaa77a5de2e458780708"}', '81ef012b12fecc411cfdc364c1858e9c8ad75f063cadab44a47f36c6c69ef8f3');
INSERT INTO "journal_pupil" VALUES (1, 11, '{"changes":[{"key":"","table":"pep","to":{"next_meeting":"2011-01-20","updated":"2010-10-01"}}],"salt":"f52f57fac7dbeb2cb57b480dc2422be8"}', '0b07036c3fd690fd7710283954b03742b103cb55f0fef13298e5a5ac63e74e04');
INSERT INTO "journal_pupil" VALUES (1, 12, '{"changes":[{"key":"0","table":"personal_target","to":{"by_day":"2011-07-15","grade":"3c","position":0,"scale":"levels","set_on":"2010-11-15","subject":"reading","support":"10 minutes daily","who":"Mr Oak","why":"reads signs, wants books"}},{"key":"0 0","table":"target_step","to":{"by_day":"2011-01-10","position":0,"target":0,"what":"2a in class"}},{"key":"0 1","table":"target_step","to":{"by_day":"2011-04-01","position":1,"target":0,"what":"2a alone"}}],"salt":"d4be1b8c8f48495a3b84828ed5b67e07"}', '9fae97499be22725cc9960de66eb2e873a84d125ba4fc8de7fe7401c4359a0b5');
INSERT INTO "journal_pupil" VALUES (1, 13, '{"changes":[{"key":"1","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Asks for help on 4 of 5 occasions","position":1,"set_on":"2010-11-15","subject":"talk","why":"agreed at the meeting"}}],"salt":"c468b025a384665226b1864aabbb3590"}', '40cd5489e75bd70540dd4b7560c1d8a6fb16c7f005a770bade920155bb4b5521');
INSERT INTO "journal_pupil" VALUES (1, 14, '{"changes":[{"key":"2","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Counts 20 objects","position":2,"set_on":"2010-11-15","subject":"maths","why":"agreed at the meeting"}}],"salt":"50257dbeb5c5187233fef7d5e5c9326c"}', '291896c96705ed12ee4c003b4b2f538b2dfac303f39e616814fa4f70baa7137f');
INSERT INTO "journal_pupil" VALUES (1, 15, '{"changes":[{"key":"2","table":"personal_target"},{"key":"1","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Counts 20 objects","position":1,"set_on":"2010-11-15","subject":"maths","why":"agreed at the meeting"}}],"salt":"79715644eecf623dac0cddbccfef2029"}', '00ad3641948d5b54ae90b68689168126a2f5d8139f655b6118fef698e30520c3');
INSERT INTO "journal_pupil" VALUES (2, 16, '{"changes":[{"key":"0","table":"personal_target","to":{"by_day":"2011-03-31","criterion":"Stays for 10 minutes twice each day","position":0,"set_on":"2010-11-15","subject":"talk","why":"agreed at the meeting"}}],"salt":"c561e0ab983949ff42f8bd8a1f01c0fb"}', 'aefb38a0b63f23638a1c6a5a7abefaf48aa71d8af6559526ec25796cccf264f3');
INSERT INTO "journal_pupil" VALUES (1, 19, '{"changes":[{"key":"0","table":"review","to":{"day":"2010-11-15","grade":"2a","judgement":"improving","learned":"short texts","position":0,"scale":"levels","subject":"reading"}}],"salt":"932bd2f3c58cbe5766b2fd1141b12e5f"}', '45d137696f75185c75f544326dcf917dae703f860e5be45f266ed9db7b40331a');
INSERT INTO "journal_pupil" VALUES (2, 20, '{"changes":[{"key":"0","table":"review","to":{"contingency":"a timer","day":"2010-11-10","judgement":"maintaining","learned":"mornings","position":0,"subject":"talk","value":"6 minutes"}}],"salt":"ef41b7b39f2a279aabaaa4fa8cf8403f"}', '927d9c91740845ed46cdd7c2f462233360344e10237681b15e8f792926518cbf');
INSERT INTO "journal_pupil" VALUES (1, 21, '{"changes":[{"key":"0","table":"pupil_note","to":{"answers":"{\"before\":\"90.0\",\"medical\":false,\"now\":\"80.0\",\"pupil\":1}","by":"Sinéad Ní Dhomhnaill","day":"2010-11-15","position":0,"rule":"attendance-not-improving","subject":"1","text":"A hospital stay"}}],"salt":"85341650455e4e8727256f761a6ca994"}', '02497046f2943612321c7b67b079604c1804a651f5a2c597c0b9dea578435ee2');
INSERT INTO "journal_pupil" VALUES (0, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"group:Nurture group, talk","text":"All take turns by 31 March 2011; why: agreed at the meeting"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"ks2, reading","text":"4c by 15 July 2011; why: P1; step by 1 February 2011: 3a"}}],"salt":"02d90235784ee8dce69d3fb5e4976844"}', '6b796937b7812703f3bfa9df99bdb50a9eb92bb7ae13c9bad162e13634f3fe2b');
INSERT INTO "journal_pupil" VALUES (1, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"reading","text":"3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"maths","text":"Counts 20 objects by 31 March 2011; why: agreed at the meeting"}},{"key":"1 2","table":"sign_off_pupil","to":{"position":2,"sign_off":1,"subject":"","text":"V926110500017\nQuillfeather\nRobin\n1999-12-31"}}],"salt":"8e34063e11bfd807e95914f7c292cfcb"}', 'dfb2dbaea94f0ee182879bf233baa9c15603454abfbcb940e679f6801e7e1eaf');
INSERT INTO "journal_pupil" VALUES (2, 22, '{"changes":[{"key":"1 0","table":"sign_off_pupil","to":{"position":0,"sign_off":1,"subject":"talk","text":"Stays for 10 minutes twice each day by 31 March 2011; why: agreed at the meeting"}},{"key":"1 1","table":"sign_off_pupil","to":{"position":1,"sign_off":1,"subject":"","text":"\n\n\n"}}],"salt":"bd771b89fc10dead8045456d5fef1ad7"}', 'ac5bf8fc2de769737e8448aa2ef1c4f96b33b8bd569f7fc6c6869fc999934b2f');
INSERT INTO "journal_pupil" VALUES (2, 23, '{"changes":[{"key":"0","table":"review"},{"key":"0","table":"personal_target"},{"key":"","table":"pupil"}],"salt":"1be293a56312cfcb2c6ef6f1ea2dbb37"}', 'e47d0de311aab6e62f6bf7ef6fa469cc4fd9cf277736938cdf37197867853f4c');
INSERT INTO "journal_pupil" VALUES (4, 24, '{"changes":[{"key":"","table":"pupil","to":{"reference":"Blue 2"}}],"salt":"4927a46c61d687653b7592021c72c50e"}', '852202154ab61999828bdeebd6702a16596881d1d51302aab3efe3ac915f95aa');
INSERT INTO "journal_pupil" VALUES (0, 25, '{"changes":[{"key":"2 0","table":"sign_off_pupil","to":{"position":0,"sign_off":2,"subject":"group:Nurture group, talk","text":"All take turns by 31 March 2011; why: agreed at the meeting"}},{"key":"2 1","table":"sign_off_pupil","to":{"position":1,"sign_off":2,"subject":"ks2, reading","text":"4c by 15 July 2011; why: P1; step by 1 February 2011: 3a"}}],"salt":"9b3ceb0e1d4374e69c083bd8eb69a8de"}', 'd5308ff7110b41a53e35bdec66057fefa3a823ecbc0147e119ea153ab0b147b0');
INSERT INTO "journal_pupil" VALUES (1, 25, '{"changes":[{"key":"2 0","table":"sign_off_pupil","to":{"position":0,"sign_off":2,"subject":"reading","text":"3c by 15 July 2011; why: reads signs, wants books; who: Mr Oak; support: 10 minutes daily; step by 10 January 2011: 2a in class; step by 1 April 2011: 2a alone"}},{"key":"2 1","table":"sign_off_pupil","to":{"position":1,"sign_off":2,"subject":"maths","text":"Counts 20 objects by 31 March 2011; why: agreed at the meeting"}},{"key":"2 2","table":"sign_off_pupil","to":{"position":2,"sign_off":2,"subject":"","text":"V926110500017\nQuillfeather\nRobin\n1999-12-31"}}],"salt":"bda249dd89022956d440f94ce0a1b185"}', 'af71ec2364f54b3f21300abf4a5c0b1028dbbcbef57ea41acaf07cc2572caa91');
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
