-- Why a line was left out, and what else it said: it is not settled by a row that says less.
ALTER TABLE left_out_line ADD COLUMN reason TEXT NOT NULL DEFAULT ''; -- the code of the problem; empty where it is not known
ALTER TABLE left_out_line ADD COLUMN said TEXT NOT NULL DEFAULT ''; -- details and results, one a line: left, ks1 reading
