internal import GRDB

/// The tables, version by version.
enum StoreSchema {
  /// The version that this Rida writes.
  static var version: Int { migrations.count }

  /// Brings a file of an older version, or an empty one, up to date within the open transaction.
  static func migrate(_ database: Database, from version: Int) throws {
    for migration in migrations[version...] { try database.execute(sql: migration) }
    try database.execute(
      sql: """
        PRAGMA application_id = \(StoreSettings.applicationID);
        PRAGMA user_version = \(migrations.count);
        """)
  }

  /// What each version adds to the one before.
  ///
  /// `response` has a row number and a unique index on its key instead of being clustered by key.
  /// Keys are random, so that in a clustered table an export would touch nearly every page of whole
  /// responses; here it touches pages of keys only, which measure a third, and responses are
  /// appended. The row numbers are also what `file.members` is made of.
  private static let migrations = [
    """
    CREATE TABLE layout (
      id INTEGER PRIMARY KEY,
      definition TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE cell (
      id INTEGER PRIMARY KEY,
      survey TEXT NOT NULL,
      version INTEGER NOT NULL,
      period TEXT NOT NULL,
      beneficiaryGroup TEXT NOT NULL,
      key TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE INDEX cellBySurvey ON cell (survey, version);
    CREATE TABLE response (
      id INTEGER PRIMARY KEY,
      key BLOB NOT NULL UNIQUE CHECK (length(key) = 32),
      layout INTEGER NOT NULL REFERENCES layout (id),
      cell INTEGER NOT NULL REFERENCES cell (id),
      submitted INTEGER,
      answers BLOB NOT NULL,
      comments BLOB,
      state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2))
    ) STRICT;
    CREATE INDEX responseGone ON response (state) WHERE state <> 0;
    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
      name TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size >= 0),
      tool TEXT,
      encoding TEXT,
      delimiter TEXT,
      survey TEXT NOT NULL,
      version INTEGER NOT NULL,
      definitions TEXT NOT NULL,
      run INTEGER NOT NULL,
      latestSubmission INTEGER,
      gone TEXT NOT NULL CHECK (gone IN ('keep', 'retract')),
      stream INTEGER NOT NULL,
      added INTEGER NOT NULL CHECK (added >= 0),
      revised INTEGER NOT NULL CHECK (revised >= 0),
      unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
      outdated INTEGER NOT NULL CHECK (outdated >= 0),
      repeated INTEGER NOT NULL CHECK (repeated >= 0),
      forgotten INTEGER NOT NULL CHECK (forgotten >= 0),
      setAside INTEGER NOT NULL CHECK (setAside >= 0),
      firstMember INTEGER,
      lastMember INTEGER,
      members BLOB NOT NULL
    ) STRICT;
    CREATE INDEX fileBySurvey ON file (survey, stream);
    CREATE TABLE setAside (
      file INTEGER NOT NULL REFERENCES file (id),
      row INTEGER NOT NULL,
      line INTEGER NOT NULL,
      code TEXT NOT NULL
    ) STRICT;
    CREATE INDEX setAsideByFile ON setAside (file, code);
    CREATE TABLE finding (
      file INTEGER NOT NULL REFERENCES file (id),
      code TEXT NOT NULL,
      severity TEXT NOT NULL,
      count INTEGER NOT NULL CHECK (count >= 0),
      place TEXT NOT NULL
    ) STRICT;
    CREATE INDEX findingByFile ON finding (file);
    CREATE TABLE filePeriod (
      file INTEGER NOT NULL REFERENCES file (id),
      period TEXT NOT NULL,
      PRIMARY KEY (file, period)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE tally (
      id INTEGER PRIMARY KEY,
      survey TEXT NOT NULL,
      version INTEGER NOT NULL,
      shape TEXT NOT NULL,
      UNIQUE (survey, version)
    ) STRICT;
    CREATE TABLE tallyLeaf (
      tally INTEGER NOT NULL REFERENCES tally (id) ON DELETE CASCADE,
      cell INTEGER NOT NULL REFERENCES cell (id),
      responses INTEGER NOT NULL,
      counts BLOB NOT NULL,
      PRIMARY KEY (tally, cell)
    ) STRICT;
    CREATE TABLE tallyJoint (
      tally INTEGER NOT NULL REFERENCES tally (id) ON DELETE CASCADE,
      cell INTEGER NOT NULL REFERENCES cell (id),
      counts BLOB NOT NULL,
      PRIMARY KEY (tally, cell)
    ) STRICT;
    CREATE TABLE evidence (
      seq INTEGER PRIMARY KEY CHECK (seq > 0),
      line TEXT NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE TABLE tombstone (
      key BLOB PRIMARY KEY CHECK (length(key) = 32)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE meta (
      name TEXT PRIMARY KEY,
      value INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """,
    // In which words a file puts its questions, and offers answers where `option` is not empty.
    """
    CREATE TABLE wording (
      file INTEGER NOT NULL REFERENCES file (id),
      period TEXT NOT NULL,
      item TEXT NOT NULL,
      option TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (file, period, item, option, text)
    ) STRICT, WITHOUT ROWID;
    """,
  ]
}
