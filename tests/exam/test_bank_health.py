"""Shares of a bank."""

from cetl_prep.exam.bank_health import Share
from cetl_prep.exam.findings import Finding, Severity, told


def test_a_share_in_percent() -> None:
    assert Share(1, 4).percent == 25.0
    assert Share(0, 0).percent == 0.0


def test_severities_are_words() -> None:
    assert f"{Finding('M1', Severity.ERROR, '', told('x')).severity}" == "error"
