"""Write the JSON Schema that ships with grunnmodell, from the course records.

Run it after a change to the records: ``python tools/make_schema.py``.
"""

from pathlib import Path

from grunnmodell.documents import schema, shipped


def main() -> None:
    """Write the file beside the module that makes it."""
    target = Path(schema.__file__).with_name(shipped.SCHEMA_FILE)
    target.write_text(schema.make_schema_text(), encoding="utf-8", newline="\n")
    print(f"wrote {target.name}")


if __name__ == "__main__":
    main()
