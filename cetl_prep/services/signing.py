"""Signing and trusting: the user's own key, the signers the user confirmed, and what a signature says."""

import hmac
import os
from dataclasses import replace
from pathlib import Path

from cetl_prep.exam.errors import BankError, StorageError
from cetl_prep.exam.trust import UNSIGNED, SignatureFinding, Signer, Trust, judge
from cetl_prep.reports.files import write_kept, write_whole
from cetl_prep.services.clock import Clock
from cetl_prep.signing import locking, minisign, signers
from cetl_prep.signing.keys import KeyPair, new_pair, pair_from
from cetl_prep.signing.minisign import Minisig
from cetl_prep.signing.signers import Identity

_SIGNED_BY = "signed by "
SHORTEST_PASSPHRASE = 8


class SigningService:
    """Holds the key and the confirmed signers of one profile; each change is on disk when a method returns."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._key = folder / "key.json"
        self._signers = folder / "signers.json"
        self._clock = clock

    # The user's own key

    @property
    def has_key(self) -> bool:
        """Whether a key pair was made or imported already."""
        return self._key.exists()

    def own(self) -> Signer:
        """The user as a signer; the key pair is made at the first call.

        Raises:
            StorageError: the key cannot be read or written; a damaged key file is left as it is.
        """
        return self._identity().signer

    def rename(self, name: str) -> Signer:
        """Change the name that goes into signatures from now on."""
        identity = replace(self._identity(), name=signers.clean_name(name))
        self._keep(identity)
        return identity.signer

    def export_key(self, path: Path, passphrase: str) -> None:
        """Write the key pair into a file, locked with a passphrase of at least eight characters.

        Raises:
            StorageError: ``signing.short-passphrase`` or ``file.unwritable``.
        """
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise StorageError("signing.short-passphrase", least=SHORTEST_PASSPHRASE)
        locked = locking.lock(signers.write_identity(self._identity()), passphrase)
        write_whole(path, locked)

    def import_key(self, path: Path, passphrase: str) -> Signer:
        """Take a key pair from an exported file; another key that was here is kept beside it, under its first words.

        Raises:
            StorageError: ``signing.locked`` when the passphrase does not open it, ``signing.not-a-key``.
        """
        try:
            opened = locking.unlock(_small(path), passphrase)
            identity = signers.read_identity(opened, str(path))
        except locking.LockedError:
            raise StorageError("signing.locked", file=str(path)) from None
        except (ValueError, RecursionError, BankError):
            raise StorageError("signing.not-a-key", file=str(path)) from None
        if self.has_key:
            held = self._identity()
            if held.pair.public != identity.pair.public:
                aside = "key-" + "-".join(held.signer.words[:3]) + ".json"
                write_whole(self._key.with_name(aside), signers.write_identity(held))
        self._keep(identity)
        return identity.signer

    def export_public_key(self, path: Path) -> None:
        """Write the public key as a file for minisign."""
        signer = self.own()
        comment = f"public key of {signer.name or 'a signer'}: {' '.join(signer.words)}"
        write_whole(path, minisign.write_public_key(bytes.fromhex(signer.key), comment))

    # Signing and checking

    def pair(self, purpose: str = "") -> KeyPair:
        """The own key pair; with a purpose one made from it, which nobody else can tell to be the same person's."""
        own = self._identity().pair
        if not purpose:
            return own
        return pair_from(self.secret(f"key {purpose}"))

    def secret(self, purpose: str) -> bytes:
        """32 bytes that only this key gives for this purpose."""
        return hmac.digest(self._identity().pair.secret, purpose.encode(), "sha256")

    def sign(self, content: bytes, about: str = "") -> Minisig:
        """Sign content with the user's own key; name, time and `about` go into the trusted comment."""
        identity = self._identity()
        when = self._clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
        parts = (_SIGNED_BY + identity.name, f"time:{when}", about.replace("\t", " "))
        return minisign.make(identity.pair, content, "\t".join(part for part in parts if part))

    def sign_file(self, content: bytes, about: str = "") -> bytes:
        """The text of a ``.minisig`` file over content."""
        words = " ".join(self.own().words)
        return minisign.write(self.sign(content, about), f"signature from {words}")

    def check(self, content: bytes, minisig: Minisig | None, key: bytes) -> SignatureFinding:
        """What a signature by this public key says about content; without a signature: not signed."""
        if minisig is None:
            return UNSIGNED
        claimed, _, comment = minisig.trusted_comment.partition("\t")
        claimed = signers.clean_name(claimed.removeprefix(_SIGNED_BY))
        try:
            signer = self._known(key, claimed)
        except ValueError:
            signer = Signer("", claimed, ())
        unchanged = bool(signer.key) and minisign.fits(key, content, minisig)
        confirmed = [known.key for known in self.confirmed()]
        found = judge(signer, confirmed, unchanged, claimed, comment)
        return replace(found, namesake=found.state is Trust.UNCONFIRMED and self._is_known(claimed))

    def check_file(
        self, content: bytes, minisig: bytes, key: bytes | None = None
    ) -> SignatureFinding:
        """What a ``.minisig`` file says about content.

        Args:
            content: what was signed.
            minisig: the text of the signature file.
            key: the public key that the content names; None to look among the known signers for the one it needs.

        Raises:
            BankError: ``signing.not-a-signature``, or ``signing.unknown-key`` when no known signer has its key.
        """
        try:
            read = minisign.read(minisig)
        except ValueError:
            raise BankError("signing.not-a-signature") from None
        key = key or self._key_named(read.key_id)
        if key is None:
            raise BankError("signing.unknown-key")
        return self.check(content, read, key)

    # Trust

    def confirmed(self) -> tuple[Signer, ...]:
        """The signers that the user confirmed, in the order of confirming.

        Raises:
            StorageError: ``profile.damaged``; the list is left as it is.
        """
        try:
            return signers.read_signers(self._signers.read_bytes(), str(self._signers))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, BankError):
            raise StorageError("profile.damaged", file=str(self._signers)) from None

    def confirm(self, key: str, name: str) -> Signer:
        """Remember a signer by the public key (hex), under a name of the user's choice."""
        signer = signers.signer_of(bytes.fromhex(key), name)
        others = [known for known in self.confirmed() if known.key != signer.key]
        self._store((*others, signer))
        return signer

    def forget(self, key: str) -> None:
        """Take a confirmation back."""
        self._store(tuple(known for known in self.confirmed() if known.key != key))

    # How

    def _identity(self) -> Identity:
        try:
            content = self._key.read_bytes()
            _make_private(self._key)  # a copy or a backup may have let others read it
            return signers.read_identity(content, str(self._key))
        except FileNotFoundError:
            identity = Identity(new_pair(), "")
            self._keep(identity)
            return identity
        except (OSError, ValueError, BankError):
            raise StorageError("profile.damaged", file=str(self._key)) from None

    def _keep(self, identity: Identity) -> None:
        write_kept(self._key, signers.write_identity(identity))

    def _store(self, kept: tuple[Signer, ...]) -> None:
        write_kept(self._signers, signers.write_signers(kept))

    def _known(self, key: bytes, claimed: str) -> Signer:
        """The signer with this key, by the user's own name for a known one."""
        signer = signers.signer_of(key, claimed)
        if self.has_key:
            own = self.own()
            if own.key == signer.key:
                return own
        return next((known for known in self.confirmed() if known.key == signer.key), signer)

    def _is_known(self, name: str) -> bool:
        known = [*self.confirmed(), *([self.own()] if self.has_key else [])]
        return bool(name) and name.casefold() in {each.name.casefold() for each in known}

    def _key_named(self, key_id: bytes) -> bytes | None:
        known = [*self.confirmed(), *([self.own()] if self.has_key else [])]
        keys = (bytes.fromhex(signer.key) for signer in known)
        return next((key for key in keys if minisign.key_id(key) == key_id), None)


def _make_private(path: Path) -> None:
    """Take the rights of others on a file away, where there are such."""
    if os.name == "posix" and path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _small(path: Path) -> bytes:
    """A file that must be small. Raises StorageError ``file.unreadable``, ValueError when it is too large."""
    try:
        with path.open("rb") as file:
            content = file.read(signers.LARGEST + 1)
    except OSError as error:
        raise StorageError("file.unreadable", file=str(path), reason=error.strerror or "") from None
    if len(content) > signers.LARGEST:
        raise ValueError("too large")
    return content
