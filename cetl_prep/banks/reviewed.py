"""What the review records of an item say. Records are kept in the order they were added and never changed."""

from cetl_prep.exam.item import Item, Review


def newest(item: Item, kind: str) -> Review | None:
    """The newest record of this kind that read the item in its present wording; None when there is none."""
    own = [review for review in item.reviews if review.kind == kind and review.face == item.face]
    # Of records of one day the one added last is the newest: max keeps the first of equals, so it looks from the end.
    return max(reversed(own), key=lambda review: review.date, default=None)


def first(item: Item, kind: str) -> Review | None:
    """The oldest record of this kind, whatever the wording it read; None when there is none."""
    own = [review for review in item.reviews if review.kind == kind]
    return min(own, key=lambda review: review.date, default=None)


def agrees(item: Item, review: Review) -> bool:
    """Whether the reader agreed; a blind solver of the present wording must also have chosen the key."""
    if review.verdict != "agree":
        return False
    if review.kind != "blind" or review.face != item.face:
        return True
    return item.is_correct(review.answer.replace(",", " ").split())
