"""How each number is made, in words for whoever reads it; `docs/numbers.md` says the same."""

ESTIMATES = (
    (
        "What practice does",
        "Balanced, unseen, interleaved practice with a calibrated estimate; weak areas get up to twice their exam"
        " weight. Skills come in turn by their weight in the exam, and more often the more is missing, between"
        " half and twice the weight. Items you have not met come first; a missed item comes back after a day at"
        " the earliest. Where an item's difficulty is known, one is chosen that you would get right about six"
        " times in ten.",
    ),
    (
        "Skill estimate",
        "The share of new items of a skill that you would likely get right today. Every answer moves it: how much"
        " depends on how surprising the answer was, how hard the item is, and how sure the estimate already is."
        " It allows for lucky guesses, learning, forgetting and your form on the day. What you show in one skill"
        " also says a little about the others. An item met again the same day does not count as new evidence,"
        " and one met again later counts for less.",
    ),
    (
        "90% interval of a skill",
        "Where the true share lies about nine times out of ten. It narrows with answers and widens with time"
        " away. When it crosses the pass level, the program says “close” and no more. For people whose skills"
        " differ very much it is somewhat too narrow in the first fifty answers.",
    ),
    (
        "Change in 14 days",
        "The estimate today less the one that only the answers up to the end of the day 14 days ago would give for"
        " today."
        " Nothing is shown when there were no answers then. A change smaller than the interval may be chance.",
    ),
    (
        "20 dots",
        "20 equally likely practice scores of a full exam of new items, taken today. Both doubts are in them:"
        " that your skills are not known exactly, and that one exam is luckier than another. Filled dots reach the"
        " pass mark, hollow dots do not. They appear after about 50 answers to new items.",
    ),
    (
        "Chance of passing",
        "How likely such an exam reaches the pass mark of our practice scale. It is shown in steps of 5%, never as"
        " none or certain. Its likely range is the chance if your ability were at the low or the high end of its own"
        " 90% interval. It is about our items and our scale, not a promise about the real exam.",
    ),
    (
        "Outlook on the day",
        "The same 20 dots on the date of your exam, if you stopped practicing now. Only forgetting is counted, so"
        " practice until then makes it better.",
    ),
    (
        "How good are these estimates?",
        "Every answer was predicted before it was counted. After 100 answers they are sorted by that prediction into"
        " five groups of about equal size, and each group shows how many you were expected to get right and how many you"
        " did. Where they agree, the estimate can be trusted; where not, trust it less. Adaptive practice itself is"
        " not claimed to raise your score by any number.",
    ),
    (
        "Practice and scores",
        "A practice set has no practice score: it asks what is hard for you, so its share right is lower than on an"
        " exam. Mock exams are drawn by the exam's weights and have one.",
    ),
    (
        "Sources",
        "The estimate is a Bayesian filter over one general ability and ten skills: T. Minka, Expectation"
        " propagation, 2001, and R. Kalman, Journal of Basic Engineering, 1960. Intervals of counted shares:"
        " E. B. Wilson, Journal of the American Statistical Association, 1927. Twenty dots: M. Kay and others,"
        " CHI 2016; M. Fernandes and others, CHI 2018. Prediction before the answer: A. P. Dawid, Journal of the"
        " Royal Statistical Society A, 1984. The constants were set once on public answer logs; the measurements"
        " come with the source code.",
    ),
)
