"""`python3 dev.py translate`: bring the catalogs up to the sources, compile them, and list what is to be translated."""

import sys

from cetl_prep.gui.tongue import LANGUAGES
from tests.translations.catalog import compile_to, path_of, read, renewed, write
from tests.translations.sources import find_messages


def main() -> int:
    """Renew all catalogs. Returns 1 when a text is not translated, or could not be followed to its words."""
    found = find_messages()
    for lost in found.lost:
        sys.stdout.write(f"lost: {lost}\n")
    open_ones = len(found.lost)
    for language in LANGUAGES:
        if language == "en":
            continue
        path = path_of(language)
        catalog = renewed(read(path), found.places)
        write(path, language, catalog, found.places)
        compile_to(path, path.with_suffix(".qm"))
        missing = sorted(message for message, entry in catalog.items() if not entry.text)
        lines = [
            f"{language}: {len(catalog)} texts, {len(missing)} to be translated in {path}",
            *(f"  {message.context}: {message.source!r}" for message in missing),
        ]
        sys.stdout.write("\n".join(lines) + "\n")
        open_ones += len(missing)
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main())
