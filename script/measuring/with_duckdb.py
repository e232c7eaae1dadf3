"""Says what duckdb finds in every CSV version: file,reason."""

import duckdb

QUERY = """
WITH named AS (
    SELECT *, replace(dfe, '/', '-') || '-' || cycle || '-r' || revision AS file
    FROM read_csv('csv/*.csv', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
), figures AS (
    SELECT file, "count"::BIGINT AS n, "out of"::BIGINT AS whole, percent::BIGINT AS percent
    FROM named WHERE row = 'target' AND state = 'figure'
)
SELECT file, 'count-above-out-of' AS reason FROM figures WHERE n > whole
UNION SELECT file, 'percent-wrong' FROM figures WHERE whole > 0 AND percent <> (200 * n + whole) // (2 * whole)
UNION SELECT a.file, 'absence-above-ceiling' FROM named a JOIN named c ON c.file = a.file AND c.id = a.id AND c.row = 'ceiling'
    WHERE a.row = 'absence' AND a.state = 'figure' AND a.value::DECIMAL(9, 1) > c.value::DECIMAL(9, 1)
UNION SELECT file, 'no-such-day' FROM named WHERE date <> '' AND TRY_CAST(date AS DATE) IS NULL
ORDER BY file, reason
"""
for file, reason in duckdb.sql(QUERY).fetchall():
    print(f"{file},{reason}")
