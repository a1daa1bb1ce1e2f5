"""Texts of tool tips. Qt reads a tip as HTML where it looks like it, and would load what a stranger's text names."""


def tip(text: str) -> str:
    """The text as a tip that shows every letter of it as it stands."""
    if "<" not in text:
        return text
    from html import escape  # the first frame shows no tip

    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"
