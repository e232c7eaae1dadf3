-- What a list that may be older does not settle.

-- The first list since that had a missed pupil again: the list may be older, and the pupil stays asked about.
ALTER TABLE missed_pupil ADD COLUMN found TEXT CHECK (found GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

-- Why a cell was left out: the code of the problem; empty where it is not known.
ALTER TABLE left_out_cell ADD COLUMN reason TEXT NOT NULL DEFAULT '';
