"""Says what pandas finds in every CSV version: file,reason."""

import glob

import pandas

lines = pandas.concat(
    [pandas.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig") for path in glob.glob("csv/*.csv")],
    ignore_index=True)
lines["file"] = lines["dfe"].str.replace("/", "-") + "-" + lines["cycle"] + "-r" + lines["revision"]
figures = lines[(lines["row"] == "target") & (lines["state"] == "figure")]
count, whole, percent = (figures[name].astype(int) for name in ["count", "out of", "percent"])
absence = lines[(lines["row"] == "absence") & (lines["state"] == "figure")]
both = absence.merge(lines[lines["row"] == "ceiling"], on=["file", "id"], suffixes=("", " ceiling"))
dated = lines[lines["date"] != ""]
broken = {
    "count-above-out-of": figures[count > whole],
    "percent-wrong": figures[(whole > 0) & (percent != (200 * count + whole) // (2 * whole))],
    "absence-above-ceiling": both[both["value"].astype(float) > both["value ceiling"].astype(float)],
    "no-such-day": dated[pandas.to_datetime(dated["date"], format="%Y-%m-%d", errors="coerce").isna()],
}
for file, reason in sorted({(file, reason) for reason, rows in broken.items() for file in rows["file"]}):
    print(f"{file},{reason}")
