"""`cetl-prep bank sign`, `bank verify` and `cetl-prep key`: signatures under banks, and whom to trust."""

import argparse
import getpass
from collections.abc import Callable
from pathlib import Path

from cetl_prep.banks.file import write
from cetl_prep.cli.bank_reading import named_bank
from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, complain, input_lines, say, say_json
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.trust import SignatureFinding, Signer, Trust
from cetl_prep.reports.files import write_whole
from cetl_prep.services.bank_signing import statement
from cetl_prep.words.trust import trust_words

EXAMPLES = """examples:
  cetl-prep key name "Erin Doe"                 the name that goes into your signatures
  cetl-prep key show                            the eight words to tell others by another way
  cetl-prep key confirm group.qbank --words "oak owl ..." --name Erin
  cetl-prep key export erin.key                 locked with a passphrase"""

Finish = Callable[[argparse.ArgumentParser, Callable[[argparse.Namespace], int]], None]


def add_to_bank(
    group: "argparse._SubParsersAction[argparse.ArgumentParser]", finish: Finish
) -> None:
    """Add `bank sign` and `bank verify`."""
    sign = group.add_parser("sign", help="sign a bank with your own key")
    sign.add_argument("bank", metavar="BANK", help="a bank file, a source folder, or an id")
    sign.add_argument("-o", dest="output", type=Path, metavar="FILE", help="write it there")
    finish(sign, _sign)
    verify = group.add_parser("verify", help="what the signatures under a bank say")
    verify.add_argument("bank", metavar="BANK", help="a bank file, a source folder, or an id")
    verify.add_argument(
        "--minisign",
        type=Path,
        metavar="FILE",
        help="also write what was signed there, and beside it .minisig and .pub for the tool minisign",
    )
    finish(verify, _verify)


def add_to(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the group of commands about keys."""
    key = verbs.add_parser(
        "key",
        help="your key for signatures, and the signers you confirmed",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    group = key.add_subparsers(required=True, metavar="COMMAND")
    _verb(group, "show", "your name, words and public key; the key is made on first use", _show)
    name = _verb(group, "name", "the name that goes into your signatures", _name)
    name.add_argument("name", metavar="NAME")
    for word, text, command in (
        ("export", "write your key into a file, locked with a passphrase", _export),
        ("import", "take your key from such a file; one that is here is kept aside", _import),
    ):
        verb = _verb(group, word, text, command)
        verb.add_argument("file", type=Path, metavar="FILE")
        verb.add_argument(
            "--passphrase-stdin",
            action="store_true",
            help="read the passphrase from standard input instead of asking",
        )
    public = _verb(group, "public", "write your public key for the tool minisign", _public)
    public.add_argument("-o", dest="output", type=Path, metavar="FILE", required=True)
    _verb(group, "list", "the signers you confirmed", _list)
    confirm = _verb(
        group, "confirm", "confirm who signed a bank, by the words they told you", _confirm
    )
    confirm.add_argument("bank", metavar="BANK", help="a bank they signed")
    confirm.add_argument("--words", metavar="WORDS", required=True, help="the eight words")
    confirm.add_argument("--name", metavar="NAME", default="", help="what you call them")
    forget = _verb(group, "forget", "take a confirmation back", _forget)
    forget.add_argument("words", metavar="WORDS", help="the eight words of the signer")


def _verb(
    group: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    text: str,
    command: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    verb = group.add_parser(name, help=text, description=text)
    verb.add_argument("--json", action="store_true", help="print one JSON document")
    verb.set_defaults(command=command)
    return verb


def _sign(wanted: argparse.Namespace) -> int:
    path = Path(wanted.bank)
    if path.is_dir() and not wanted.output:
        raise BankError("signing.needs-output", file=str(path))
    bank = named_bank(wanted, wanted.bank) if path.exists() or wanted.output else None
    with services(wanted) as opened:
        if bank is None:
            found = opened.bank_signing.sign_in_library(wanted.bank)
        else:
            signed = opened.bank_signing.sign(bank)
            write(signed, wanted.output or path)
            found = opened.bank_signing.check(signed.digest, signed.signatures)
    where = str(wanted.output or wanted.bank)
    if wanted.json:
        say_json({"file": where, **_finding(found)})
    else:
        say(f"{where}: {trust_words(found)}")
    return Status.DONE


def _verify(wanted: argparse.Namespace) -> int:
    bank = named_bank(wanted, wanted.bank)
    with services(wanted) as opened:
        found = opened.bank_signing.check(bank.digest, bank.signatures)
        if wanted.minisign:
            _write_minisign(wanted.minisign, bank, opened.bank_signing.minisig(bank), found)
    if wanted.json:
        say_json({"bank": bank.info.id, "digest": bank.digest, **_finding(found)})
    else:
        say(trust_words(found))
    if found.state is not Trust.SIGNED:
        if wanted.json:
            complain(trust_words(found))
        return Status.REFUSED
    return Status.DONE


def _write_minisign(path: Path, bank: Bank, minisig: bytes, found: SignatureFinding) -> None:
    from cetl_prep.signing.minisign import write_public_key

    write_whole(path, statement(bank.digest))
    write_whole(path.with_name(path.name + ".minisig"), minisig)
    if found.signer:
        public = write_public_key(bytes.fromhex(found.signer.key), " ".join(found.signer.words))
        write_whole(path.with_name(path.name + ".pub"), public)


def _finding(found: SignatureFinding) -> dict[str, object]:
    signer = found.signer
    return {
        "state": found.state.value,
        "signer": signer.name if signer else None,
        "claimed": found.claimed,
        "namesake": found.namesake,
        "words": " ".join(signer.words) if signer else None,
        "key": signer.key if signer else None,
        "comment": found.comment,
    }


def _show(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        return _tell(wanted, opened.signing.own())


def _name(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        return _tell(wanted, opened.signing.rename(wanted.name))


def _tell(wanted: argparse.Namespace, signer: Signer) -> int:
    if wanted.json:
        say_json(_values(signer))
    else:
        say(f"{signer.name or '(no name yet)'}: {' '.join(signer.words)}")
    return Status.DONE


def _values(signer: Signer) -> dict[str, object]:
    return {"name": signer.name, "words": " ".join(signer.words), "key": signer.key}


def _export(wanted: argparse.Namespace) -> int:
    passphrase = _passphrase(wanted)
    with services(wanted) as opened:
        opened.signing.export_key(wanted.file, passphrase)
        return _tell(wanted, opened.signing.own())


def _import(wanted: argparse.Namespace) -> int:
    passphrase = _passphrase(wanted)
    with services(wanted) as opened:
        return _tell(wanted, opened.signing.import_key(wanted.file, passphrase))


def _passphrase(wanted: argparse.Namespace) -> str:
    if wanted.passphrase_stdin:
        return input_lines().readline().rstrip("\r\n")
    return getpass.getpass("Passphrase: ")


def _public(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        opened.signing.export_public_key(wanted.output)
        return _tell(wanted, opened.signing.own())


def _list(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        confirmed = opened.signing.confirmed()
    if wanted.json:
        say_json([_values(signer) for signer in confirmed])
        return Status.DONE
    for signer in confirmed:
        say(f"{signer.name}: {' '.join(signer.words)}")
    if not confirmed:
        say("You have confirmed nobody yet.")
    return Status.DONE


def _confirm(wanted: argparse.Namespace) -> int:
    bank = named_bank(wanted, wanted.bank)
    with services(wanted) as opened:
        found = opened.bank_signing.check(bank.digest, bank.signatures)
        if found.signer is None or found.state is Trust.CHANGED:
            raise BankError("signing.nothing-to-confirm", bank=bank.info.title)
        if tuple(wanted.words.casefold().split()) != found.signer.words:
            raise BankError("signing.other-words")
        signer = opened.signing.confirm(found.signer.key, wanted.name or found.claimed)
    return _tell(wanted, signer)


def _forget(wanted: argparse.Namespace) -> int:
    words = tuple(wanted.words.casefold().split())
    with services(wanted) as opened:
        known = [signer for signer in opened.signing.confirmed() if signer.words == words]
        if not known:
            raise BankError("signing.unknown-signer")
        opened.signing.forget(known[0].key)
    return _tell(wanted, known[0])
