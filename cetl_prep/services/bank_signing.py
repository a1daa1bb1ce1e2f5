"""Signed banks: sign the content digest of a bank, say what its signatures say, keep a broken one aside."""

from collections.abc import Iterable
from pathlib import Path

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import BankSignature
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.trust import UNSIGNED, SignatureFinding, Signer, Trust
from cetl_prep.services.library import Added, LibraryService
from cetl_prep.services.library_index import BankEntry
from cetl_prep.services.signing import SigningService
from cetl_prep.signing import minisign
from cetl_prep.signing.minisign import Minisig

_BEST_FIRST = (Trust.SIGNED, Trust.UNCONFIRMED, Trust.CHANGED, Trust.UNSIGNED)


def statement(digest: str) -> bytes:
    """The bytes that are signed for a bank with this content digest; two lines of text."""
    return f"cetl-prep bank 1\n{digest}\n".encode()


class BankSigningService:
    """Signs banks with the user's own key, and looks at the signatures of others."""

    def __init__(self, library: LibraryService, signing: SigningService) -> None:
        self._library = library
        self._signing = signing

    def own(self) -> Signer:
        """The user as a signer. Raises StorageError."""
        return self._signing.own()

    def confirm(self, key: str, name: str) -> Signer:
        """Remember a signer, see `SigningService.confirm`."""
        return self._signing.confirm(key, name)

    def sign(self, bank: Bank) -> Bank:
        """The bank with the user's signature under its content; one of the same key under it before is replaced."""
        own = self._signing.own()
        key = bytes.fromhex(own.key)
        made = self._signing.sign(statement(bank.digest), f"{bank.info.title} {bank.info.version}")
        signature = BankSignature(
            signer=own.name,
            public_key=key,
            signature=made.signature,
            digest=bank.digest,
            comment=made.trusted_comment,
            comment_signature=made.total,
        )
        others = tuple(held for held in bank.signatures if held.public_key != key)
        return bank.beside(signatures=(*others, signature))

    def sign_in_library(self, bank_id: str) -> SignatureFinding:
        """Sign the newest version of a bank in the library; its content and digest stay as they are.

        Raises:
            CetlPrepError: the bank or the key cannot be read or written.
        """
        entry = self._library.find(bank_id)
        bank = self.sign(self._library.read(entry.digest))
        self._library.rewrite(bank)
        return self.check(bank.digest, bank.signatures)

    def check(self, digest: str, signatures: Iterable[BankSignature]) -> SignatureFinding:
        """What the signatures say of content with this digest: the best of them counts.

        A signature under other content counts as broken: the bank was changed after it was signed.
        """
        found = [self._one(digest, signature) for signature in signatures]
        return min(found, key=lambda one: _BEST_FIRST.index(one.state), default=UNSIGNED)

    def in_library(self, digest: str) -> SignatureFinding:
        """What the signatures of one version in the library say. Raises BankError when its file is gone."""
        file = self._library.open(digest)
        return self.check(digest, file.signatures())

    def minisig(self, bank: Bank) -> bytes:
        """The first signature that holds as a file for minisign, over `statement`.

        Raises:
            BankError: ``signing.nothing-to-write`` when none holds.
        """
        for held in bank.signatures:
            if self._one(bank.digest, held).state in (Trust.SIGNED, Trust.UNCONFIRMED):
                return minisign.write(_minisig(held), f"signature under {bank.info.title}")
        raise BankError("signing.nothing-to-write")

    def add(self, path: Path, *, even_changed: bool = False) -> Added:
        """Take a stranger's bank into the library; one whose signature is broken is set aside and not used.

        Args:
            path: the file.
            even_changed: the user decided to use it all the same.

        Raises:
            BankError: it is refused, or ``signing.broken``; the library is as it was.
        """
        added = self._library.add(path)
        found = None if even_changed else self.set_aside(added)
        if found:
            raise BankError("signing.broken", file=path.name, name=found.claimed or "somebody")
        return added

    def set_aside(self, added: Added) -> SignatureFinding | None:
        """Take a bank that just came in out of use when its signature is broken; what was found then, else None."""
        found = self.in_library(added.entry.digest)
        if found.state is not Trust.CHANGED or not added.new:
            return None
        self._library.withdraw(added.entry.digest)
        return found

    def take_all_the_same(self, entry: BankEntry) -> None:
        """Use a bank that was set aside: the user decided. Raises BankError when its file is gone."""
        self._library.bring_back(entry)

    def _one(self, digest: str, held: BankSignature) -> SignatureFinding:
        try:
            made = _minisig(held)
        except ValueError:
            return SignatureFinding(Trust.CHANGED, None, held.signer)
        return self._signing.check(statement(digest), made, held.public_key)


def _minisig(held: BankSignature) -> Minisig:
    if len(held.signature) != 64 or len(held.comment_signature) != 64:
        raise ValueError("not as long as a signature")
    key = minisign.key_id(held.public_key)
    return Minisig(key, held.signature, held.comment, held.comment_signature)
