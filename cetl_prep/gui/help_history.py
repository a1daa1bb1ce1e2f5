"""Handing a history over, and what can be known of one, in words for whoever reads it; `docs/history-file.md` says more."""

HISTORIES = (
    (
        "Export your history",
        "From Progress or Exams: you say for whom, under what name or none, and tick what may leave; the preview is"
        " exactly what the file holds. The texts of items never leave. Without a name you are a pseudonym, which"
        " like your id and key is the same in every file for this mentor and another for any other. With everything"
        " ticked the log itself leaves; then two mentors who put their files side by side could see that both are"
        " from one person.",
    ),
    (
        "Another computer",
        "A history file with everything ticked, or a CSV set of one, can be opened on another computer (Progress,"
        " “Open a mentor's file…”). What is there already is not taken twice, and two histories that went on by"
        " themselves come together. A session that was continued on both is left as it is.",
    ),
    (
        "Receipt",
        "Sixteen characters that name the state of your history. Give them to your mentor when you hand a file"
        " over, or after an exam: every later file must then hold all that was there at that moment.",
    ),
    (
        "What a verified file proves",
        "That nothing in it was changed since the program wrote it: the signature fits, each event follows from the"
        " one before, and your own copy of the program comes to the same figures from the answers. With a receipt,"
        " also that nothing is missing which was there then.",
    ),
    (
        "What a verified file cannot prove",
        "Who sat in front of the computer, what lay open beside it, or that nobody changed the program: a candidate"
        " controls their own computer. “Not signed” or “another key” is no accusation either; a new computer has a"
        " new key. Ask, and compare the eight words of the key.",
    ),
    (
        "Candidates by skills",
        "On the Mentor page each column is a candidate and each number the share of new items of a skill they would"
        " likely get right, from their own answers. A filled dot is strong, a hollow one weak; hatched cells rest on too"
        " few answers to be read. Skills and candidates are no contest: the order helps to find who needs you first.",
    ),
    (
        "A mentor's request",
        "A small file with skills, a number of items, a word and a day. Opened, it waits at the top of Today. You can"
        " decline it; accepted, your answers to these skills count, and the next file for this mentor tells how many.",
    ),
)
