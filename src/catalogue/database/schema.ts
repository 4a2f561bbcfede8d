/** Goes up with every change of the tables, so that an old file is recognised and rebuilt. */
export const SCHEMA_VERSION = 5;

/** Marks the file as ours ("HSES" in ASCII), as SQLite's `application_id` is meant for. */
export const APPLICATION_ID = 0x48534553;

/** The tables of a catalogue file. Names follow `data/`; `good_order` keeps the order of the file. */
export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE edition (
  edition TEXT PRIMARY KEY, in_force TEXT NOT NULL, extent TEXT NOT NULL,
  source TEXT NOT NULL, note TEXT
) WITHOUT ROWID;
CREATE TABLE hs_code (
  edition TEXT NOT NULL, code TEXT NOT NULL, unit TEXT, PRIMARY KEY (edition, code)
) WITHOUT ROWID;
CREATE TABLE hs_label (
  code TEXT NOT NULL, edition TEXT NOT NULL, label TEXT NOT NULL, PRIMARY KEY (code, edition)
) WITHOUT ROWID;
CREATE TABLE correlation (
  from_edition TEXT NOT NULL, from_code TEXT NOT NULL, to_edition TEXT NOT NULL,
  to_code TEXT NOT NULL, relation TEXT NOT NULL, part_of_from INTEGER, part_of_to INTEGER,
  PRIMARY KEY (from_edition, from_code, to_edition, to_code)
) WITHOUT ROWID;
CREATE INDEX correlation_to ON correlation (to_edition, to_code);

CREATE TABLE source (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, issuer TEXT NOT NULL, kind TEXT NOT NULL, date TEXT,
  edition TEXT, url TEXT, lines INTEGER, sha256 TEXT, note TEXT
) WITHOUT ROWID;

CREATE TABLE good (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, category TEXT NOT NULL,
  specification TEXT, unit TEXT
) WITHOUT ROWID;
CREATE TABLE retired (
  id TEXT PRIMARY KEY, successors TEXT NOT NULL, retired_in TEXT NOT NULL, reason TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE identifier (good_id TEXT NOT NULL, scheme TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE name (
  good_id TEXT NOT NULL, name TEXT NOT NULL, lang TEXT NOT NULL, kind TEXT NOT NULL, country TEXT,
  unofficial INTEGER NOT NULL, source TEXT NOT NULL
);
CREATE TABLE classification (
  id INTEGER PRIMARY KEY, good_id TEXT NOT NULL, edition TEXT NOT NULL, code TEXT NOT NULL,
  form TEXT, fact TEXT, op TEXT, value TEXT, unit TEXT, condition TEXT, coverage TEXT NOT NULL,
  rival INTEGER NOT NULL, basis TEXT NOT NULL, source TEXT, place TEXT, note TEXT
);
CREATE INDEX classification_code ON classification (edition, code);
CREATE TABLE support (
  classification INTEGER NOT NULL, kind TEXT NOT NULL, issuer TEXT, country TEXT,
  ref TEXT NOT NULL, edition TEXT
);
CREATE TABLE without_code (good_id TEXT NOT NULL, edition TEXT NOT NULL, reason TEXT NOT NULL);
CREATE TABLE listing (
  good_id TEXT NOT NULL, source TEXT NOT NULL, section TEXT, lines TEXT NOT NULL,
  membership TEXT NOT NULL
);
CREATE TABLE flag (
  good_id TEXT NOT NULL, form TEXT, flag TEXT NOT NULL, detail TEXT, source TEXT NOT NULL,
  certainty TEXT NOT NULL
);
CREATE TABLE flag_check (good_id TEXT NOT NULL, topic TEXT NOT NULL, source TEXT NOT NULL);
CREATE TABLE component (
  kit_id TEXT NOT NULL, name TEXT NOT NULL, good_id TEXT, quantity TEXT, source TEXT NOT NULL
);

CREATE TABLE scenario (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, glide TEXT NOT NULL, em_dat TEXT NOT NULL,
  hip_2025 TEXT NOT NULL, note TEXT, place INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE scenario_good (
  scenario TEXT NOT NULL, good_id TEXT NOT NULL, tier TEXT NOT NULL,
  reason TEXT, PRIMARY KEY (scenario, good_id)
) WITHOUT ROWID;
CREATE TABLE line_number (no INTEGER PRIMARY KEY, good_id TEXT NOT NULL UNIQUE);
CREATE TABLE class_line (
  no INTEGER NOT NULL UNIQUE, id TEXT PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL, specification TEXT, unit TEXT
) WITHOUT ROWID;
CREATE TABLE class_code (
  class_id TEXT NOT NULL, edition TEXT NOT NULL, code TEXT NOT NULL, coverage TEXT NOT NULL
);
CREATE TABLE scenario_class (
  scenario TEXT NOT NULL, class_id TEXT NOT NULL, tier TEXT NOT NULL,
  PRIMARY KEY (scenario, class_id)
) WITHOUT ROWID;

CREATE TABLE advice_topic (id TEXT PRIMARY KEY, message TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE advice_trigger (topic TEXT NOT NULL, text TEXT NOT NULL, lang TEXT NOT NULL);
CREATE TABLE advice (
  topic TEXT NOT NULL, step INTEGER NOT NULL, ask TEXT NOT NULL, label TEXT NOT NULL,
  good_id TEXT, q TEXT, code TEXT
);
CREATE TABLE text (
  lang TEXT NOT NULL, text TEXT NOT NULL, translation TEXT NOT NULL, PRIMARY KEY (lang, text)
) WITHOUT ROWID;
CREATE TABLE not_held (name TEXT PRIMARY KEY, source TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE confused_name (good_a TEXT NOT NULL, good_b TEXT NOT NULL, source TEXT NOT NULL);
`;
