"""What study groups can do with the program, in words for whoever reads it; `docs/study-groups.md` says more."""

GROUP = (
    (
        "Report a problem",
        "From item review (R): say what is wrong with an item and propose a text. It becomes a small file for"
        " whoever keeps the bank. The keeper opens many of them on the page “Study group” and accepts or declines"
        " each with a word; the next version of the bank thanks whom you named.",
    ),
    (
        "Ask me again",
        "From item review (S): the item waits three days and then stands on the page “Mistakes” as practice. A"
        " right answer from that day on takes it off.",
    ),
    (
        "Figures of a group",
        "Members give their first answers away: no names, no times, no order, and you see exactly what leaves"
        " before it does. Of at least five members they can be put into the bank; of an item figures are shown"
        " once 20 members answered it. “Agreement with the other items” is the point-biserial correlation: how"
        " much more often those who do well elsewhere get this item right. Below zero the key may be wrong.",
    ),
    (
        "Sealed group mock",
        "One file with the same items, order and time for all; it opens with a start code. It works on honor:"
        " the code lets a group begin together, it does not keep anybody out.",
    ),
    (
        "Update a bank",
        "Ctrl+U on the Banks page takes a newer version in and keeps what you changed. You see first what is new,"
        " changed and removed, with a box for each item and a choice for each field; F8 goes to the next text that you"
        " and the others both changed. What you leave out stays as you have it, and the next version offers it"
        " again, marked as left out earlier. A backup is made, and the whole update can be undone, after a restart"
        " too. A conflicted copy from a synchronized folder is brought together the same way.",
    ),
    (
        "Corrected keys",
        "When the key of an item is corrected, old sittings are scored again; the report shows both scores. When an"
        " item asks something else, your old answers stay in the history but no longer feed the estimate.",
    ),
    (
        "Signed bank",
        "A signature shows that a bank is as its signer left it. Anybody can use any name, so compare the eight"
        " words of the key by telephone before you confirm somebody. A bank that was changed after it was signed"
        " is set aside until you decide.",
    ),
)
