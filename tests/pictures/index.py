"""The page that shows all pictures: a part for each screen, a row for each state, a column for each look."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from tests.pictures.looks import LOOKS
from tests.pictures.scenes import SCENES

_STYLE = """body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; color: #17211f; background: #f2f2f0; }
nav a { margin-right: 12px; } .row { display: flex; gap: 12px; overflow-x: auto; align-items: flex-start; }
figure { margin: 0 0 16px; } img { width: 420px; border: 1px solid #ccc; background: #fff; }"""


def write_index(folder: Path) -> int:
    """Write ``index.html`` over the pictures in this folder; returns their number."""
    screens = list(dict.fromkeys(scene.screen for scene in SCENES))
    links = " ".join(f'<a href="#{_id(screen)}">{escape(screen)}</a>' for screen in screens)
    parts, count = [], 0
    for screen in screens:
        parts.append(f'<h2 id="{_id(screen)}">{escape(screen)}</h2>')
        for scene in SCENES:
            shots = list(_shots(folder, scene.name)) if scene.screen == screen else []
            count += len(shots)
            if shots:
                parts.append(
                    f"<h3>{escape(scene.state)}</h3><div class=row>{_figures(shots)}</div>"
                )
    body = "\n".join(parts)
    page = (
        "<!doctype html><html lang=en><meta charset=utf-8><title>Pictures of CETL Prep</title>"
        f"<style>{_STYLE}</style><h1>Every screen in every look</h1><nav>{links}</nav>\n{body}\n"
    )
    (folder / "index.html").write_text(page, "utf-8")
    return count


def _shots(folder: Path, name: str) -> Iterable[str]:
    for look in LOOKS:
        for extra in ("", "-whole"):
            shot = f"{name}--{look.name}{extra}.png"
            if (folder / shot).exists():
                yield shot


def _figures(shots: Iterable[str]) -> str:
    return "".join(
        f'<figure><a href="{escape(shot)}"><img src="{escape(shot)}" alt="{escape(shot)}" loading=lazy></a>'
        f"<figcaption>{escape(shot.split('--')[-1].removesuffix('.png'))}</figcaption></figure>"
        for shot in shots
    )


def _id(screen: str) -> str:
    return screen.replace(" ", "-")
