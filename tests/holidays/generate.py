"""Writes the holiday presets of `www/holidays/` from the package python-holidays.

    python3 -m venv target/venv && target/venv/bin/pip install -r tests/holidays/requirements.txt
    target/venv/bin/python tests/holidays/generate.py 2026-11    # the date of the data
    target/venv/bin/python tests/holidays/oracle.py

A preset groups days by name; a day that took the place of another one says so:
"2026-12-28 from 2026-12-26".
"""

import json
import re
import sys
from datetime import date, timedelta
from pathlib import Path

import holidays
from places import places

FOLDER = Path(__file__).parents[2] / "www/holidays"

# Words that the package adds to the name of a moved day, in English.
ADDED = re.compile(r"^Monday following | \((observed|in lieu)\)$|^Alternative holiday for ")
EXCHANGED = re.compile(r"^Day off \(substituted from (\d\d)/(\d\d)/(\d{4})\)$")

# The names of gov.uk.
BRITISH = {
    "May Day": "Early May bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
    "Summer Bank Holiday": "Summer bank holiday",
    "Late Summer Bank Holiday": "Summer bank holiday",
    "New Year Holiday": "2nd January",
    "Saint Patrick's Day": "St Patrick’s Day",
    "Saint Andrew's Day": "St Andrew’s Day",
    "Battle of the Boyne": "Battle of the Boyne (Orangemen’s Day)",
    "Platinum Jubilee of Elizabeth II": "Platinum Jubilee bank holiday",
    "State Funeral of Queen Elizabeth II": "Bank holiday for the State Funeral of Queen Elizabeth II",
    "Coronation of Charles III": "Bank holiday for the coronation of King Charles III",
}

# What a reader of the dates has to know.
REMARKS = {
    "CA": "with the weekday on which public offices observe a holiday that falls on a weekend",
    "CN": "Saturdays and Sundays worked in exchange are not in it",
    "HU": "Saturdays worked in exchange are not in it",
    "LV": "Saturdays worked in exchange are not in it",
    "VN": "days worked in exchange are not in it",
    "GB": "as on gov.uk",
    "IL": "days end and begin at midnight here, not at sunset",
    "JP": "equinoxes as calculated; the Cabinet Office announces them a year ahead",
    "US": "with the weekday on which public offices observe a holiday that falls on a weekend",
    "TR": "without the half days before feasts",
}


def moved(day, name, plain):
    """The name without what was added to it, and the date that the day was moved from."""
    exchanged = EXCHANGED.match(name)
    if exchanged:
        month, of_month, year = map(int, exchanged.groups())
        return "Day off", date(year, month, of_month)
    if day in plain:
        return name, None
    names = [ADDED.sub("", part) for part in name.split("; ")]
    near = [day + timedelta(days=offset) for offset in range(-14, 15)]
    same = [other for other in near if names[0] in plain.get(other, "").split("; ")]
    if same:
        return "; ".join(names), min(same, key=lambda other: abs(other - day))
    if name == "Substitute Holiday":
        # Japan: the next day that is no holiday, for one that fell on a Sunday.
        return name, max(other for other in near if other < day and other in plain and other.weekday() == 6)
    return "; ".join(names), None


def preset(place, data):
    years = range(place.first, place.last + 1)
    # A year more on each side: New Year's Day can move to the year before.
    plain = dict(place.ask(range(place.first - 1, place.last + 2), observed=False).items())
    days = {}
    for day, name in sorted(place.ask(years).items()):
        if day.year in years:
            days[day] = moved(day, name, plain)
    if place.country == "GB":
        # Whatever falls on a weekend has its substitute.
        days = {day: (BRITISH.get(name, name), origin) for day, (name, origin) in days.items() if day.weekday() < 5}
    names = {}
    for day, (name, origin) in days.items():
        names.setdefault(name, []).append(f"{day} from {origin}" if origin else str(day))
    remark = REMARKS.get(place.country)
    source = f"python-holidays {holidays.__version__} (MIT)" + (f"; {remark}" if remark else "")
    return {
        "id": place.id,
        "name": place.name,
        "data": data,
        "source": source,
        "from": place.first,
        "to": place.last,
        "days": names,
    }


def written(value):
    """JSON with one line a field, and one a name of days."""
    fields = []
    for key, field in value.items():
        if key == "days":
            lines = [f"    {json.dumps(name, ensure_ascii=False)}: {json.dumps(days)}" for name, days in field.items()]
            fields.append('  "days": {\n' + ",\n".join(lines) + "\n  }")
        else:
            fields.append(f"  {json.dumps(key)}: {json.dumps(field, ensure_ascii=False)}")
    return "{\n" + ",\n".join(fields) + "\n}\n"


def main(data):
    index, files = [], {}
    for place in places():
        made = preset(place, data)
        files[f"{place.id}.json"] = written(made)
        entry = {"id": place.id, "name": place.name, "country": place.country_name, "region": place.region}
        index.append(entry | {key: made[key] for key in ("from", "to", "data")})
    lines = [json.dumps(entry, ensure_ascii=False) for entry in index]
    files["index.json"] = "[\n  " + ",\n  ".join(lines) + "\n]\n"
    for old in FOLDER.glob("*.json"):
        old.unlink()
    for name, text in files.items():
        (FOLDER / name).write_text(text)
    print(len(index), "presets")


main(sys.argv[1])
