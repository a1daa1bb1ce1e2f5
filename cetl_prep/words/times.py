"""How spans of time and dates are said in running text."""

from datetime import date, datetime

from cetl_prep.words.tongue import ENGLISH, DateShape, Tongue


def span(seconds: float, translate: Tongue = ENGLISH) -> str:
    """A length of time in words: "45 min", "2 hours", "1 h 50 min"."""
    minutes = round(seconds / 60)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("{n} min").format(n=max(1, minutes) if seconds else 0)
    if rest:
        return translate("{h} h {n} min").format(h=hours, n=rest)
    return translate("1 hour") if hours == 1 else translate("{h} hours").format(h=hours)


def short_day(moment: datetime, translate: Tongue = ENGLISH) -> str:
    """A date as "Mar 8", in the machine's own time."""
    return short_date(moment.astimezone().date(), translate)


def full_day(moment: datetime, translate: Tongue = ENGLISH) -> str:
    """A date as "Mar 8, 2026", in the machine's own time."""
    return full_date(moment.astimezone().date(), translate)


def month(day: date, translate: Tongue = ENGLISH) -> str:
    """A month as "November 2026"."""
    return translate.date(day, DateShape.MONTH)


def rough_percent(chance: float) -> int:
    """A chance, 0 to 1, in the whole steps of 5 % that are ever shown: never none and never certain."""
    return min(95, max(5, 5 * round(20 * chance)))


def days_words(days: int, translate: Tongue = ENGLISH) -> tuple[str, str]:
    """How far the exam is off, in two parts: what counts, and what it is counted to."""
    if days == 0:
        return translate("Today"), translate("is your exam")
    if days < 0:
        return translate("Your exam"), translate("was on this day")
    return translate("1 day") if days == 1 else translate("{n} days").format(n=days), translate(
        "to your exam"
    )


def weekday(day: date, translate: Tongue = ENGLISH) -> str:
    """A date as "Tuesday, April 7"."""
    return translate.date(day, DateShape.WEEKDAY)


def long_date(day: date, translate: Tongue = ENGLISH) -> str:
    """A date as "Tuesday, April 7, 2026"."""
    return translate.date(day, DateShape.LONG)


def full_date(day: date, translate: Tongue = ENGLISH) -> str:
    """A date as "Mar 8, 2026"."""
    return translate.date(day, DateShape.FULL)


def short_date(day: date, translate: Tongue = ENGLISH) -> str:
    """A date as "Mar 8"."""
    return translate.date(day, DateShape.SHORT)
