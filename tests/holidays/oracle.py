"""Writes `oracle.txt.gz`: the dates of every preset's place as python-holidays gives them.

One line a place and year: `de-by 2026 0101 0106 ...`; a `*` marks a day that is only there because
another one was moved to it. It shares nothing with the shape of the presets.
"""

import gzip
from pathlib import Path

from places import places

lines = []
for place in places():
    for year in range(place.first, place.last + 1):
        plain = place.ask(year, observed=False)
        days = sorted(place.ask(year).items())
        marks = [day.strftime("%m%d") + ("" if day in plain else "*") for day, _ in days if day.year == year]
        lines.append(" ".join([place.id, str(year), *marks]))
text = "\n".join(lines) + "\n"
Path(__file__).with_name("oracle.txt.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
