"""What each page of the window is for, in words for whoever reads it; `docs/screens.md` is made of the same words."""

PAGES = (
    (
        "Welcome",
        "Choose the date of your exam, say how well you know each skill, or skip both. A first check of a few "
        "items follows if you like. Nothing asked here is needed, and all of it can be changed in Settings.",
    ),
    (
        "Today",
        "Where you stand and what to do next. “Start practice” asks the items that help most now; a sitting "
        "that was left waits here. The plan spreads the work over the days until your exam; what a mentor "
        "asks for stands at the top.",
    ),
    (
        "Practice",
        "Choose skills, number of items, difficulty and a clock yourself, or leave all as it is. The bars "
        "show the estimate of each skill with its interval. Every answer is explained, at once or at the end.",
    ),
    (
        "Exams",
        "All your sittings, the newest first: open the report of one, or resume one that was left. From here "
        "you also reach mistakes, the decision coach, the comparison of two exams, and the export of your "
        "history.",
    ),
    (
        "Score report",
        "The result of one sitting: practice score, share right with its interval, areas and skills, and the "
        "time you took. From here you look at every item with the reason for each option. A skill with few "
        "items gets no verdict.",
    ),
    (
        "Item review",
        "One item after the other: what you chose, the correct answer, and why each option is right or wrong. "
        "You can have an item asked again, or report a problem with it to whoever keeps the bank.",
    ),
    (
        "Mistakes",
        "Every item you missed and have not made good since, with what you said was the cause. A miss leaves "
        "the list when you answer another item of the same sub-topic right on a later day; the same item "
        "again may be memory.",
    ),
    (
        "Decision coach",
        "How you decide: changed answers, certainty, pace and flags, counted over your exams. A finding is "
        "shown only when there are enough answers for it, with the numbers it rests on.",
    ),
    (
        "Compare two exams",
        "Two sittings side by side, skill by skill. A difference smaller than its interval may be chance, and "
        "is called that.",
    ),
    (
        "Progress",
        "How the estimates moved, skill by skill and week by week, and how well they foretold your answers. "
        "Export for a mentor and opening a mentor's file are here too. Every chart can be read as a table.",
    ),
    (
        "Banks",
        "The banks on this computer, the one in use, and what the rules say of it. Add a bank, import a file "
        "of another program, update a bank with a newer version, export, or set one aside for 30 days. Files "
        "can be dropped on this page; “Recent files” opens one again.",
    ),
    (
        "Study group",
        "Reports on items that wait for a decision, answers given away and put together, sealed mock exams, "
        "and your signature. Everything goes round as small files; nothing is sent.",
    ),
    (
        "Item editor",
        "Write and change items of a bank. The list beside it finds items by words and beginnings of words, by words "
        "in quotes that stand in a row, by id, skill, topic and status; a very large bank is read once for that. The "
        "rules look at an item as it stands. Saving makes a new version of the bank; you are told what that does to "
        "old answers.",
    ),
    (
        "Mentor",
        "For whoever helps others prepare: open the history files that candidates handed over, see them side by side,"
        " each figure with its doubt, and ask for practice. Nothing of it is mixed with your own history.",
    ),
    (
        "Settings",
        "Theme, text size, reading font, language, keys of the exam room, extra time, the date of your exam, "
        "and your data: where it lies, backups, and how to restore one.",
    ),
    (
        "After the exam",
        "Once you are certified: your activities of continuing education with their points and evidence, and "
        "what is still missing for renewal. The list is only for you.",
    ),
)
