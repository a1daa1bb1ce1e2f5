"""What a signature says, in one sentence."""

from cetl_prep.exam.trust import SignatureFinding, Trust
from cetl_prep.words.tongue import ENGLISH, Tongue

_SENTENCES = {
    Trust.SIGNED: "Signed by {name} ({words}), unchanged since.",
    Trust.UNCONFIRMED: "Signed by someone you have not confirmed, who goes by {name} ({words}). Unchanged since.",
    Trust.CHANGED: "Signature broken. This bank was changed after {name} signed it.",
    Trust.UNSIGNED: "Not signed.",
}
_NAMESAKE = "It is not the key that you know by this name."
_OWN = "Signed by you ({words}), unchanged since."


def trust_words(found: SignatureFinding, translate: Tongue = ENGLISH) -> str:
    """The state of a signature with the name of the signer and the words of the key."""
    signer = found.signer
    own = found.state is Trust.SIGNED and signer is not None and signer.own
    name = (signer.name if signer else "") or found.claimed
    said = translate(_OWN if own else _SENTENCES[found.state]).format(
        name=name or translate("somebody without a name"),
        words=" ".join(signer.words) if signer else "",
    )
    return f"{said} {translate(_NAMESAKE)}" if found.namesake else said
