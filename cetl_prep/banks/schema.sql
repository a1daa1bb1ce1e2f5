-- The .qbank format, version 2: one SQLite file. question_banks/FORMAT.md explains it for strangers.
-- application_id is 0x51424E4B ("QBNK"), user_version is the version of this format.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,              -- id, title, version, language, license, authors (JSON list), source, disclaimer, digest, lineage
    value TEXT NOT NULL
) STRICT;

CREATE TABLE profile (
    key TEXT PRIMARY KEY,              -- items, minutes, warnings, scale_low, scale_high, scale_cut, target_percent, tools, pause_allowed
    value TEXT NOT NULL                -- JSON
) STRICT;

CREATE TABLE domain (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE skill (
    id TEXT PRIMARY KEY,
    domain_id TEXT NOT NULL REFERENCES domain (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    weight REAL NOT NULL               -- percent of the exam
) STRICT;

CREATE TABLE subtopic (
    id TEXT PRIMARY KEY,
    skill_id TEXT NOT NULL REFERENCES skill (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE item (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    revision TEXT NOT NULL,            -- SHA-256 over what the item says
    skill_id TEXT NOT NULL REFERENCES skill (id),
    subtopic_id TEXT NOT NULL,         -- '' when it belongs to none
    level TEXT NOT NULL,               -- remember, understand, apply, analyze, evaluate
    difficulty TEXT NOT NULL,          -- easy, medium, hard
    status TEXT NOT NULL,              -- active, hold-out, draft, retired
    format TEXT NOT NULL,              -- plain or markdown: how stem, options and rationales are to be read
    stem TEXT NOT NULL,
    rule TEXT NOT NULL,                -- one transferable rule, in one line
    as_of TEXT NOT NULL,               -- date the facts were checked, '' when they do not age
    review_by TEXT NOT NULL,           -- date by which a volatile item must be checked again, else ''
    scenario INTEGER NOT NULL,
    pinned INTEGER NOT NULL,           -- 1: never shuffle the options
    jurisdiction TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;

CREATE TABLE option (
    item_id TEXT NOT NULL REFERENCES item (id),
    id TEXT NOT NULL,                  -- stays, however options are shown; responses store it
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    is_key INTEGER NOT NULL,
    rationale TEXT NOT NULL,
    PRIMARY KEY (item_id, id)
) STRICT;

CREATE TABLE source (
    item_id TEXT NOT NULL REFERENCES item (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    locator TEXT NOT NULL,
    PRIMARY KEY (item_id, position)
) STRICT;

CREATE TABLE enemy (
    item_id TEXT NOT NULL REFERENCES item (id),
    other_id TEXT NOT NULL,
    PRIMARY KEY (item_id, other_id)
) STRICT;

CREATE TABLE tag (
    item_id TEXT NOT NULL REFERENCES item (id),
    tag TEXT NOT NULL,
    PRIMARY KEY (item_id, tag)
) STRICT;

CREATE TABLE review (
    item_id TEXT NOT NULL REFERENCES item (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,                -- blind or fact
    date TEXT NOT NULL,
    face TEXT NOT NULL,                -- hash of the stem and options that were read
    verdict TEXT NOT NULL,             -- agree, disagree, cannot tell
    answer TEXT NOT NULL,
    confidence TEXT NOT NULL,
    objection TEXT NOT NULL,
    PRIMARY KEY (item_id, position)
) STRICT;

CREATE TABLE media (
    sha256 TEXT PRIMARY KEY,
    mime TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE item_media (
    item_id TEXT NOT NULL REFERENCES item (id),
    sha256 TEXT NOT NULL,
    PRIMARY KEY (item_id, sha256)
) STRICT;

-- Since version 2. Provenance and errata are part of the digest, signatures and statistics are not.

CREATE TABLE provenance (
    item_id TEXT NOT NULL REFERENCES item (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,                -- who
    what TEXT NOT NULL,                -- wrote, reviewed, changed, imported
    date TEXT NOT NULL,                -- '' when it is not known
    bank_id TEXT NOT NULL,             -- the bank it came from, '' for this one
    bank_version TEXT NOT NULL,
    license TEXT NOT NULL,             -- the licence it came under
    PRIMARY KEY (item_id, position)
) STRICT;

CREATE TABLE erratum (
    position INTEGER PRIMARY KEY,
    item_id TEXT NOT NULL,             -- may name an item that is no longer there
    kind TEXT NOT NULL,                -- key wrong, unclear, out of date, other
    word TEXT NOT NULL,                -- what was put right, in one sentence
    credit TEXT NOT NULL,              -- whom to thank, '' for nobody
    date TEXT NOT NULL
) STRICT;

CREATE TABLE signature (
    position INTEGER PRIMARY KEY,
    signer TEXT NOT NULL,              -- the name the signer goes by: a claim
    public_key BLOB NOT NULL,          -- Ed25519
    signature BLOB NOT NULL,
    digest TEXT NOT NULL,              -- the bank digest that was signed
    comment TEXT NOT NULL,             -- trusted comment
    comment_signature BLOB NOT NULL
) STRICT;

CREATE TABLE statistic (
    item_id TEXT NOT NULL,
    revision TEXT NOT NULL,            -- the revision that was answered
    n INTEGER NOT NULL,                -- members who answered it
    correct INTEGER NOT NULL,
    chosen TEXT NOT NULL,              -- JSON: how many chose each option
    rest_sum INTEGER NOT NULL,         -- over whole percentages right on the other items:
    rest_squares INTEGER NOT NULL,     -- their sum, the sum of their squares,
    rest_correct INTEGER NOT NULL,     -- and their sum over those who were right
    PRIMARY KEY (item_id, revision)
) STRICT;

CREATE TABLE statistic_batch (
    batch TEXT PRIMARY KEY             -- the ids of the files counted in "statistic", each once
) STRICT;

CREATE INDEX item_by_skill ON item (skill_id, status);
