"""What the tests of documents share."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def family() -> Path:
    """A whole course in flow style."""
    return Path(__file__).with_name("data") / "family.yaml"
