"""Says what frictionless finds in every CSV version: file,reason."""

import glob
import os

from frictionless import Check, Checklist, Resource, Schema, errors, fields

COLUMNS = ["dfe", "unit", "cycle", "revision", "exported on", "timeliness", "rehearsal", "row", "id", "title", "year"] + [
    "status", "state", "count", "out of", "percent", "value", "who", "date", "text"]
KINDS = {"count": fields.IntegerField, "out of": fields.IntegerField, "percent": fields.IntegerField, "date": fields.DateField}


class Figures(Check):
    """Figures that do not go together, within a row and from row to row."""

    type = "figures"
    Errors = [errors.RowConstraintError]

    def validate_start(self):
        self.ceilings = {}
        yield from []

    def validate_row(self, row):
        count, whole = row["count"], row["out of"]
        if row["row"] == "target" and row["state"] == "figure":
            if count > whole:
                yield errors.RowConstraintError.from_row(row, note="count-above-out-of")
            if whole > 0 and row["percent"] != (200 * count + whole) // (2 * whole):
                yield errors.RowConstraintError.from_row(row, note="percent-wrong")
        if row["row"] == "ceiling":
            self.ceilings[row["id"]] = float(row["value"])
        if row["row"] == "absence" and row["state"] == "figure" and row["id"] in self.ceilings:
            if float(row["value"]) > self.ceilings[row["id"]]:
                yield errors.RowConstraintError.from_row(row, note="absence-above-ceiling")


found = set()
for path in glob.glob("csv/*.csv"):
    schema = Schema(fields=[KINDS.get(name, fields.StringField)(name=name) for name in COLUMNS])
    resource = Resource(path=path, schema=schema, encoding="utf-8-sig")
    report = resource.validate(Checklist(checks=[Figures()]))
    for error in report.tasks[0].errors:
        reason = "no-such-day" if error.type == "type-error" else error.note
        found.add((os.path.splitext(os.path.basename(path))[0], reason))
for file, reason in sorted(found):
    print(f"{file},{reason}")
