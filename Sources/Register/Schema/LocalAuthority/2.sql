-- Receipts of a register that was put back from a copy.

-- A unit may have receipts that the copy does not know of: the next is given a number above them.
DROP TRIGGER receipt_is_not_replaced;
CREATE TRIGGER receipt_is_not_replaced BEFORE INSERT ON receipt
WHEN NEW.number <= (SELECT ifnull(max(number), 0) FROM receipt WHERE dfe = NEW.dfe)
    OR EXISTS (SELECT 1 FROM receipt WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'receipts follow one another'); END;
