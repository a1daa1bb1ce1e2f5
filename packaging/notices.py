"""What is handed out beside our own code: its licences in full, and a bill of materials (CycloneDX)."""

import re
import shutil
import sys
from importlib import metadata
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output.json import JsonV1Dot6

PROGRAM = "cetl-prep"
NOT_BUNDLED = {"pip"}  # asked for by sqlite-utils, which the bundle leaves out too
_LICENSE_NAME = re.compile(r"(licen[cs]e|copying|notice|ofl)", re.IGNORECASE)
_QT = "PySide6, Shiboken and Qt"
_QT_NOTICE = """Qt 6, PySide6 and Shiboken6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0.txt; it
builds on GPL-3.0.txt). Their source is published by The Qt Company as the releases of the Python package
PySide6-Essentials {version}. They are used unchanged, as shared libraries: in the one-folder program they are files of
their own under _internal/PySide6 and beside it, and you may put another build of the same version in their place.
Nothing in our licence forbids changing them or looking into how our program works with your change.
"""


def runtime_distributions() -> list[metadata.Distribution]:
    """What the program needs to run, with all that it needs in turn, by name."""
    found: dict[str, metadata.Distribution] = {}
    waiting = _required(metadata.distribution(PROGRAM))
    while waiting:
        name = waiting.pop()
        if name in found or name in NOT_BUNDLED:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # belongs to another system
        waiting |= _required(found[name])
    return [found[name] for name in sorted(found)]


def _required(distribution: metadata.Distribution) -> set[str]:
    lines = [line for line in distribution.requires or () if "extra ==" not in line]
    return {re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0].lower() for line in lines}


def write_notices(folder: Path, own_licenses: list[Path]) -> None:
    """Put every licence text into `folder`, with an index."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    rows = ["# Licences of what is in this program", ""]
    for path in own_licenses:
        name = f"CETL-Prep-{path.parent.name if path.parent.name == 'question_banks' else 'program'}-LICENSE.txt"
        shutil.copyfile(path, folder / name)
        rows.append(f"- CETL Prep: {name}")
    rows.append(
        f"- Python {sys.version.split()[0]}: Python Software Foundation License, PYTHON-LICENSE.txt"
    )
    (folder / "PYTHON-LICENSE.txt").write_text(_python_license(), "utf-8")
    for distribution in runtime_distributions():
        rows.append(_row(distribution, folder))
    for text in sorted((Path(__file__).parent / "licenses").iterdir()):
        shutil.copyfile(text, folder / text.name)
    version = metadata.version("PySide6-Essentials")
    rows += ["", f"## {_QT}", "", _QT_NOTICE.format(version=version)]
    (folder / "THIRD-PARTY.md").write_text("\n".join(rows), "utf-8")


def _row(distribution: metadata.Distribution, folder: Path) -> str:
    texts = []
    for file in distribution.files or ():
        if _LICENSE_NAME.search(file.name) and file.suffix in {"", ".txt", ".md"}:
            name = f"{distribution.name}-{file.name}"
            shutil.copyfile(str(distribution.locate_file(file)), folder / name)
            texts.append(name)
    said = f"- {distribution.name} {distribution.version}: {license_of(distribution)}"
    return f"{said}, {', '.join(sorted(texts))}" if texts else said


def license_of(distribution: metadata.Distribution) -> str:
    """What a distribution says its licence is."""
    about = distribution.metadata
    said = about.get("License-Expression") or about.get("License")
    if said and "\n" not in said:
        return str(said)
    classes = [c for c in about.get_all("Classifier") or () if c.startswith("License ::")]
    return classes[0].rsplit(" :: ", 1)[-1] if classes else "see its licence text"


def _python_license() -> str:
    import builtins

    printer = getattr(builtins, "license", None)
    if printer is None:
        return "https://docs.python.org/3/license.html\n"
    printer._Printer__setup()
    return "\n".join(printer._Printer__lines)


def write_bill(path: Path, version: str) -> None:
    """Write the bill of materials: one component for each distribution, and Python itself."""
    bom = Bom()
    bom.metadata.component = Component(
        name=PROGRAM, version=version, type=ComponentType.APPLICATION, bom_ref=PROGRAM
    )
    parts = [Component(name="python", version=sys.version.split()[0], bom_ref="python")]
    for distribution in runtime_distributions():
        said = license_of(distribution)
        spdx = re.fullmatch(r"[A-Za-z0-9.+-]+( (OR|AND) [A-Za-z0-9.+-]+)*", said)
        licence = LicenseExpression(said) if spdx else DisjunctiveLicense(name=said)
        parts.append(
            Component(
                name=distribution.name,
                version=distribution.version,
                licenses=[licence],
                bom_ref=f"{distribution.name}@{distribution.version}",
            )
        )
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(bom.metadata.component, parts)
    path.write_text(JsonV1Dot6(bom).output_as_string(indent=1), "utf-8")
