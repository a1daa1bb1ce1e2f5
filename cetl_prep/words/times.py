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
