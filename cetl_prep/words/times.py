"""How spans of time and dates are said in running text."""

from datetime import date, datetime

from cetl_prep.words.errors import Translate, unchanged


def span(seconds: float, translate: Translate = unchanged) -> str:
    """A length of time in words: "45 min", "2 hours", "1 h 50 min"."""
    minutes = round(seconds / 60)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("{n} min").format(n=max(1, minutes) if seconds else 0)
    if rest:
        return translate("{h} h {n} min").format(h=hours, n=rest)
    return translate("1 hour") if hours == 1 else translate("{h} hours").format(h=hours)


def short_day(moment: datetime) -> str:
    """A date as "Mar 8", in the machine's own time."""
    local = moment.astimezone()
    return f"{local:%b} {local.day}"


def full_day(moment: datetime) -> str:
    """A date as "Mar 8, 2026", in the machine's own time."""
    return f"{short_day(moment)}, {moment.astimezone().year}"


def month(day: date) -> str:
    """A month as "November 2026"."""
    return f"{day:%B} {day.year}"


def rough_percent(chance: float) -> int:
    """A chance, 0 to 1, in the whole steps of 5 % that are ever shown: never none and never certain."""
    return min(95, max(5, 5 * round(20 * chance)))


def days_words(days: int, translate: Translate = unchanged) -> tuple[str, str]:
    """How far the exam is off, in two parts: what counts, and what it is counted to."""
    if days == 0:
        return translate("Today"), translate("is your exam")
    if days < 0:
        return translate("Your exam"), translate("was on this day")
    return translate("1 day") if days == 1 else translate("{n} days").format(n=days), translate(
        "to your exam"
    )


def weekday(day: date) -> str:
    """A date as "Tuesday, April 7"."""
    return f"{day:%A, %B} {day.day}"


def short_date(day: date) -> str:
    """A date as "Mar 8"."""
    return f"{day:%b} {day.day}"
