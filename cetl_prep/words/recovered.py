"""What is said when a damaged history was made whole again."""

from cetl_prep.services.looking_over import Damage
from cetl_prep.storage.recovery import Recovery
from cetl_prep.words.times import full_day
from cetl_prep.words.tongue import ENGLISH, Tongue


def recovered(recovery: Recovery, translate: Tongue = ENGLISH) -> str:
    """What happened, what was kept, and where the file as it was lies."""
    said = [translate("Your history could not be opened: it was damaged, empty or gone.")]
    if recovery.last is None:
        said.append(
            translate(
                "Nothing could be read from it and there is no backup, so a new one was begun."
            )
        )
    else:
        day = full_day(recovery.last, translate)
        text = translate("{n} entries, the newest of {date}, were recovered ({source}).")
        said.append(text.format(n=recovery.events, date=day, source=_source(recovery, translate)))
    if recovery.aside is not None:
        text = translate("The file as it was is kept as {file}.")
        said.append(text.format(file=recovery.aside.name))
    return " ".join(said)


def damaged(damage: Damage, translate: Tongue = ENGLISH) -> str:
    """That a history which is in use is not as it was written, and what to do."""
    if damage.event:
        text = translate("Entry {n} of your history is not as it was written.")
        said = text.format(n=damage.event)
    else:
        said = translate("The file of your history is damaged.")
    then = translate(
        "Nothing was changed. Close the program and start it again: what your backups hold is put right then."
    )
    return f"{said} {then}"


def _source(recovery: Recovery, translate: Tongue) -> str:
    if recovery.backup is None:
        return translate("all from the file itself")
    if not recovery.newer:
        return translate("all from the backup {file}").format(file=recovery.backup.name)
    text = translate("{n} from the file itself, the others from the backup {file}")
    return text.format(n=recovery.newer, file=recovery.backup.name)
