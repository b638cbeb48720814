"""Which countries and regions have a preset, over which years, and what they are called.

`generate.py` writes the presets of these places, `oracle.py` the list that the tests compare them
with. A region is here when its days differ from those of its country; `all` takes every subdivision
that python-holidays knows, as far as that is so.
"""

import holidays

FIRST, LAST = 2015, 2035

# Where a government announces days year by year, the years end with the last one that is known. They
# also end before the first day that the package estimates, such as those that follow the sighting of
# the moon: an estimate is no date to sign.
ANNOUNCED = {
    "BG": 2026, "CN": 2026, "ES": 2026, "HU": 2026, "KR": 2026, "LV": 2026, "MY": 2026, "PH": 2026,
    "TH": 2026, "TW": 2026, "VN": 2026,
}

# Country: English name, and its regions: `all`, a list of codes, or none.
COUNTRIES = {
    "AT": ("Austria", []),
    "AU": ("Australia", "ACT NSW NT QLD SA TAS VIC WA".split()),
    "BE": ("Belgium", []),
    "BG": ("Bulgaria", []),
    "BR": ("Brazil", "all"),
    "CA": ("Canada", "all"),
    "CH": ("Switzerland", "all"),
    "CL": ("Chile", "all"),
    "CN": ("China", []),
    "CO": ("Colombia", []),
    "CY": ("Cyprus", []),
    "CZ": ("Czechia", []),
    "DE": ("Germany", "all"),
    "DK": ("Denmark", []),
    "EE": ("Estonia", []),
    "ES": ("Spain", "all"),
    "FI": ("Finland", ["01"]),
    "FR": ("France", "all"),
    "GB": ("United Kingdom", ["ENG", "SCT", "NIR"]),
    "GR": ("Greece", []),
    "HK": ("Hong Kong", []),
    "HR": ("Croatia", []),
    "HU": ("Hungary", []),
    "ID": ("Indonesia", []),
    "IE": ("Ireland", []),
    "IL": ("Israel", []),
    "IN": ("India", []),
    "IS": ("Iceland", []),
    "IT": ("Italy", ["BZ"]),
    "JP": ("Japan", []),
    "KE": ("Kenya", []),
    "KR": ("South Korea", []),
    "LI": ("Liechtenstein", []),
    "LT": ("Lithuania", []),
    "LU": ("Luxembourg", []),
    "LV": ("Latvia", []),
    "MC": ("Monaco", []),
    "MT": ("Malta", []),
    "MX": ("Mexico", []),
    "MY": ("Malaysia", "all"),
    "NL": ("Netherlands", []),
    "NO": ("Norway", []),
    "NZ": ("New Zealand", "all"),
    "PE": ("Peru", []),
    "PH": ("Philippines", []),
    "PL": ("Poland", []),
    "PT": ("Portugal", ["20", "30"]),
    "RO": ("Romania", []),
    "RS": ("Serbia", []),
    "SE": ("Sweden", []),
    "SG": ("Singapore", []),
    "SI": ("Slovenia", []),
    "SK": ("Slovakia", []),
    "TH": ("Thailand", []),
    "TR": ("Turkey", []),
    "TW": ("Taiwan", []),
    "US": ("United States", "all"),
    "VN": ("Vietnam", []),
    "ZA": ("South Africa", []),
}

# What the package calls otherwise, or not at all.
REGIONS = {
    "DE": {
        "BY": "Bavaria", "HE": "Hesse", "MV": "Mecklenburg-Western Pomerania", "NI": "Lower Saxony",
        "NW": "North Rhine-Westphalia", "RP": "Rhineland-Palatinate", "SN": "Saxony",
        "ST": "Saxony-Anhalt", "TH": "Thuringia",
    },
    "CH": {"FR": "Fribourg", "VS": "Valais", "BE": "Bern", "GR": "Graubünden", "SG": "St. Gallen",
           "GE": "Geneva", "LU": "Lucerne", "ZH": "Zurich"},
    "ES": {"CT": "Catalonia", "IB": "Balearic Islands", "AN": "Andalusia", "CN": "Canary Islands",
           "PV": "Basque Country", "NC": "Navarre", "VC": "Valencian Community"},
    "FI": {"01": "Åland"},
    "FR": {"57": "Moselle"},
    "GB": {"ENG": "England and Wales", "SCT": "Scotland", "NIR": "Northern Ireland"},
    "IT": {"BZ": "South Tyrol"},
    "NZ": {"WGN": "Wellington", "MWT": "Manawatū-Whanganui"},
    "PT": {"20": "Azores", "30": "Madeira"},
}

# Categories of the package beside its public holidays, by id.
MORE = {
    "de-by-catholic": ("DE", "BY", "Bavaria, mostly Catholic communities", ("public", "catholic")),
    "hk-general": ("HK", None, "General holidays", ("public", "optional")),
}


class Place:
    """A country or region: what it is called and how the package is asked for it."""

    def __init__(self, country, code, region, categories=("public",), id=None):
        self.country, self.code, self.region, self.categories = country, code, region, categories
        self.country_name = COUNTRIES[country][0]
        self.id = id or "-".join([country, code] if code else [country]).lower()
        # England and Wales are built into the engine, further back.
        self.first = 2000 if self.id == "gb-eng" else FIRST
        self.last = ANNOUNCED.get(country, LAST)
        estimates = [day.year for day, name in self.ask(range(FIRST, LAST + 1)).items() if "estimated" in name]
        self.last = min([self.last, *(year - 1 for year in estimates)])

    @property
    def name(self):
        if self.country == "GB":
            return self.region
        regional = self.id != self.country.lower()
        return f"{self.country_name}, {self.region}" if regional else self.country_name

    def ask(self, years, observed=True):
        """Dates and names by python-holidays, in English where it has it."""
        kind = type(holidays.country_holidays(self.country))
        language = "en_US" if "en_US" in kind.supported_languages else None
        return holidays.country_holidays(
            self.country, subdiv=self.code, years=years, observed=observed, language=language,
            categories=self.categories,
        )


def places():
    """Every place, a country before its regions, by name."""
    for country, (_, regions) in sorted(COUNTRIES.items(), key=lambda entry: entry[1][0]):
        kind = type(holidays.country_holidays(country))
        codes = kind.subdivisions if regions == "all" else regions
        # The subdivisions that are no ISO codes are single towns.
        codes = [code for code in codes if len(code) <= 3]
        names = {}
        for name, code in getattr(kind, "subdivisions_aliases", {}).items():
            if not name.isupper():
                names.setdefault(code, name)
        names.update(US_STATES if country == "US" else {})
        names.update(REGIONS.get(country, {}))
        years = range(FIRST, ANNOUNCED.get(country, LAST) + 1)
        nationwide = Place(country, None, "")
        common = set(nationwide.ask(years))
        found = [Place(country, code, names[code]) for code in codes]
        found = [place for place in found if set(place.ask(years)) != common]
        if found or country == "HK":
            nationwide.region = {"HK": "Statutory holidays", "US": "Federal"}.get(country, "Nationwide")
        # No day is common to the United Kingdom by one law.
        if country != "GB":
            yield nationwide
        found += [
            Place(country, code, name, categories, id)
            for id, (of, code, name, categories) in MORE.items()
            if of == country
        ]
        yield from sorted(found, key=lambda place: place.region if country != "GB" else "")


US_STATES = dict(
    line.split(maxsplit=1)
    for line in """\
AL Alabama
AK Alaska
AS American Samoa
AZ Arizona
AR Arkansas
CA California
CO Colorado
CT Connecticut
DE Delaware
DC District of Columbia
FL Florida
GA Georgia
GU Guam
HI Hawaii
ID Idaho
IL Illinois
IN Indiana
IA Iowa
KS Kansas
KY Kentucky
LA Louisiana
ME Maine
MD Maryland
MA Massachusetts
MI Michigan
MN Minnesota
MS Mississippi
MO Missouri
MP Northern Mariana Islands
MT Montana
NE Nebraska
NV Nevada
NH New Hampshire
NJ New Jersey
NM New Mexico
NY New York
NC North Carolina
ND North Dakota
OH Ohio
OK Oklahoma
OR Oregon
PA Pennsylvania
PR Puerto Rico
RI Rhode Island
SC South Carolina
SD South Dakota
TN Tennessee
TX Texas
UM Outlying Islands
UT Utah
VT Vermont
VI Virgin Islands
VA Virginia
WA Washington
WV West Virginia
WI Wisconsin
WY Wyoming""".splitlines()
)
