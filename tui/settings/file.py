"""The file of settings: read and checked with one sentence for each fault, shown, and written as a beginning."""

from __future__ import annotations

import ast
import difflib
import inspect
import re
import tomllib
import typing
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from store.text import one_line
from tui import settings as home
from tui.settings import Between, Settings
from tui.settings.keymap import checked

_MOST = 1 << 20
"""Bytes beyond which a file is no file of settings."""

_SIMPLE = [one.name for one in fields(Settings) if one.name != "keys"]


class Read(NamedTuple):
    """What a file says: the settings, which of them it gives and on which line, and what is wrong with it."""

    settings: Settings
    lines: Mapping[str, int]
    faults: list[str]


def read(path: Path) -> Read:
    """Read and check the file; what is wrong is told in `faults` and its default used."""
    name = one_line(str(path))
    try:
        if path.stat().st_size > _MOST:
            return Read(
                Settings(), {}, [f"{name} is too large for settings; make it smaller. Defaults are used."]
            )
        text = path.read_bytes().decode("utf-8-sig")
        table = tomllib.loads(text)
    except OSError as error:
        why = f"cannot be read ({error.strerror or error}); mend its permissions or remove it"
        return Read(Settings(), {}, [f"{name} {why}. Defaults are used."])
    except UnicodeDecodeError:
        return Read(Settings(), {}, [f"{name} is no UTF-8 text; save it as UTF-8. Defaults are used."])
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        why = one_line(str(error))
        return Read(
            Settings(), {}, [f"{name} is no TOML: {why}; mend it there. Defaults are used for everything."]
        )
    lines = _lines(text)
    types = typing.get_type_hints(Settings, include_extras=True)
    faults: list[str] = []
    values: dict[str, Any] = {}
    for key, value in table.items():
        where = f"{name}, line {lines[key]}" if key in lines else name
        shown = one_line(key)[:60]
        if key == "keys":
            if isinstance(value, dict):
                values["keys"], wrong = checked(value)
                faults += [
                    f"{name}, line {lines.get(f'keys.{one}', lines.get('keys', 1))}: {sentence}"
                    for one, sentence in wrong
                ]
            else:
                faults.append(f"{where}: keys must be a table: write [keys] and the actions beneath it.")
        elif key not in types:
            near = difflib.get_close_matches(key, [*_SIMPLE, "keys"], 1, 0.6)
            remedy = (
                f"did you mean {near[0]}?" if near else "`briefing-tui config` lists all; remove the line."
            )
            faults.append(f"{where}: there is no setting {shown!r}; {remedy}")
        elif (wrong := _wrong(value, types[key])) is not None:
            default = _toml(getattr(Settings(), key))
            faults.append(f"{where}: {key} must be {wrong}, not {_toml(value)}; {default} is used.")
        else:
            values[key] = float(value) if type(value) is int else value
    return Read(replace(Settings(), **values), {key: lines.get(key, 0) for key in values}, faults)


def _wrong(value: object, hint: Any) -> str | None:
    """What the value must be, if it is not that."""
    if get_origin(hint) is Literal:
        allowed = get_args(hint)
        return (
            None
            if isinstance(value, str) and value in allowed
            else "one of " + ", ".join(map(_toml, allowed))
        )
    if get_origin(hint) is Annotated:
        bounds = next(one for one in get_args(hint) if isinstance(one, Between))
        fits = isinstance(value, int | float) and not isinstance(value, bool)
        if fits and bounds.least <= value <= bounds.most:  # pyright: ignore[reportOperatorIssue]
            return None
        return f"a number from {bounds.least:g} to {bounds.most:g}"
    if hint is bool:
        return None if isinstance(value, bool) else "true or false"
    if isinstance(value, str) and one_line(value) == value:
        return None
    return "one line of text in quotation marks"


def _lines(text: str) -> dict[str, int]:
    """The line on which each key stands, those of the table of keys as `keys.NAME`; only for telling."""
    found: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[\s*([\w-]+)\s*\]", line):
            table = header[1]
            found.setdefault(table, number)
        elif key := re.match(r"""\s*["']?([\w.()'-]+?)["']?\s*=""", line):
            found.setdefault(f"{table}.{key[1]}" if table else key[1], number)
    return found


def _toml(value: object) -> str:
    """The value as a TOML file has it, short enough for a sentence."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        shown = one_line(value)[:60].replace("\\", "\\\\").replace('"', '\\"')
        return f'"{shown}"'
    if isinstance(value, int | float):
        return f"{value:g}"
    return one_line(str(value))[:60]


def told() -> dict[str, str]:
    """What each setting means: the docstrings of `Settings`, which stand there once."""
    body = ast.parse(inspect.getsource(home)).body
    made = next(node for node in body if isinstance(node, ast.ClassDef) and node.name == "Settings")
    meanings: dict[str, str] = {}
    name = ""
    for node in made.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and name:
            meanings[name] = str(node.value.value)
    return meanings


def choices(name: str) -> str:
    """What a setting may be, in a few words; "" for a text."""
    hint = typing.get_type_hints(Settings, include_extras=True)[name]
    return "" if hint is str else _wrong(None, hint) or ""


def shown(found: Read, path: Path) -> list[str]:
    """Every setting with its value and where that is from, a line each."""
    lines: list[str] = []
    for name in _SIMPLE:
        whence = f"line {found.lines[name]} of {one_line(str(path))}" if name in found.lines else "default"
        lines.append(f"{name} = {_toml(getattr(found.settings, name))}  ({whence})")
    for action, keys in found.settings.keys.items():
        listed = ", ".join(map(_toml, keys))
        lines.append(f"keys.{action} = [{listed}]  (the table [keys] of {one_line(str(path))})")
    return lines


def beginning() -> str:
    """A file that changes nothing: every setting with what it means, in comments."""
    from tui.actions import ACTIONS, name_of  # noqa: PLC0415 - only here

    meanings, plain = told(), Settings()
    lines = [
        "# Settings of briefing-tui. Remove the # before a line to change it.",
        "# `briefing-tui config` shows what is in force.",
        "",
    ]
    for name in _SIMPLE:
        allowed = choices(name)
        lines += [f"# {meanings[name]}", *([f"# It is {allowed}."] if allowed else [])]
        lines += [f"# {name} = {_toml(getattr(plain, name))}", ""]
    lines += [
        f"# {meanings['keys']}",
        "# Keys are named as in slash, question_mark, pagedown, ctrl+t; a single sign stands for itself.",
        "[keys]",
    ]
    lines += [
        f"# {name_of(one)} = [{', '.join(map(_toml, one.keys))}]  # {one.help}"
        for one in {name_of(one): one for one in ACTIONS}.values()
    ]
    return "\n".join(lines) + "\n"
