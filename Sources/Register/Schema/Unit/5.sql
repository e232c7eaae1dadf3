-- The journal's seal.

-- The register's signature of the last entry's digest, and so of every entry: made anew with each.
ALTER TABLE journal_end ADD COLUMN seal TEXT CHECK (length(seal) = 128); -- NULL until the first entry after this step
