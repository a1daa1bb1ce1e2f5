"""Which words of the help belong to which page of the window; F1 opens them first."""

TERMS = {
    "first-run": "Welcome",
    "today": "Today",
    "practice": "Practice",
    "exams": "Exams",
    "report": "Score report",
    "items": "Item review",
    "mistakes": "Mistakes",
    "coach": "Decision coach",
    "compare": "Compare two exams",
    "progress": "Progress",
    "banks": "Banks",
    "group": "Study group",
    "editor": "Item editor",
    "mentor": "Mentor",
    "settings": "Settings",
    "credits": "After the exam",
}
"""Key of a page in the window -> its entry among `help_pages.PAGES`."""

RELATED = {
    "first-run": ("What this is",),
    "today": (
        "How the estimates are made",
        "Keys on the Today page",
    ),
    "practice": ("How the estimates are made",),
    "exams": (
        "What the numbers mean",
        "Histories and mentors",
    ),
    "report": ("What the numbers mean",),
    "items": (
        "Keys in item review",
        "Study groups",
    ),
    "mistakes": ("Study groups",),
    "coach": ("What the numbers mean",),
    "compare": ("What the numbers mean",),
    "progress": (
        "How the estimates are made",
        "Histories and mentors",
    ),
    "banks": ("Study groups",),
    "group": ("Study groups",),
    "editor": ("Study groups",),
    "mentor": ("Histories and mentors",),
    "settings": ("Keys in the exam room",),
    "credits": ("What this is",),
}
"""Key of a page -> headings of the topics that say more about it."""
