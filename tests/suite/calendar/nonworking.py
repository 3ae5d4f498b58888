"""Every day from 2013 to 2027 that does not work in Russia, as the package `holidays` knows it: one a line."""

import datetime
import importlib.metadata

import holidays

FIRST, LAST = datetime.date(2013, 1, 1), datetime.date(2027, 12, 31)

print("holidays", importlib.metadata.version("holidays"))
russia = holidays.country_holidays("RU", years=range(FIRST.year, LAST.year + 1))
for number in range(FIRST.toordinal(), LAST.toordinal() + 1):
    day = datetime.date.fromordinal(number)
    if not russia.is_working_day(day):
        print(day.isoformat())
