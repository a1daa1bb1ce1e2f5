"""Pictures that were given along with a file which only names them."""

from collections.abc import Mapping

from cetl_prep.exam.bank import Medium
from cetl_prep.formats.building import medium

_ENDINGS = ("", ".png", ".jpg", ".jpeg", ".gif", ".webp")


class Pictures:
    """Finds pictures by the name a text calls them, and remembers which were used."""

    def __init__(self, given: Mapping[str, bytes]) -> None:
        self._given = {_bare(name): content for name, content in given.items()}
        self._used: dict[str, Medium] = {}

    @property
    def used(self) -> tuple[Medium, ...]:
        """The pictures that were asked for and found."""
        return tuple(self._used.values())

    def find(self, address: str) -> str | None:
        """SHA-256 of the picture of this name, with or without folder and ending; None when it was not given."""
        for ending in _ENDINGS:
            content = self._given.get(_bare(address) + ending)
            made = medium(content) if content else None
            if made:
                self._used[made.sha256] = made
                return made.sha256
        return None

    def shown(self, address: str, losses: list[str]) -> str:
        """The picture in Markdown, empty when there is none; one that was not given is a loss."""
        if not address:
            return ""
        name = self.find(address)
        if name:
            return f"![](media:{name})"
        losses.append(f"a picture that is not in the file ({address[:60]})")
        return ""


def _bare(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].strip().casefold()
