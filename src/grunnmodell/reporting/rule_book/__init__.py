"""The rule book: one HTML file for professionals who review the rules and do not code."""

from grunnmodell.reporting.rule_book.chapters import PrintedBook
from grunnmodell.reporting.rule_book.page import rule_book_html

__all__ = ["PrintedBook", "rule_book_html"]
