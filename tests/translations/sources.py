"""Finds every text the program can show in another language, by reading the sources as syntax trees.

A text reaches the screen through one of these, each with the context under which the catalog has it:

- ``self.tr(text)``: the class it stands in;
- ``QCoreApplication.translate(context, text)``, also under another name;
- a function that hands its one text on to `translate`, wherever that function is called;
- ``translate(text)`` in `cetl_prep.words`, and ``TONGUE(text)`` in the window: the context ``words``;
- ``told(text, ...)`` in the rules of a bank, which `words.findings` says: the context ``words`` too.

The text may be a literal, a choice of literals, or a name or an entry of a table whose literals can be followed. What
cannot be followed is reported, so that no text is left behind in silence.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHOWN = ("gui", "words")
"""The rooms of `cetl_prep` that speak to the user in the language of the window."""
FINDINGS = "cetl_prep.exam.findings"
"""Where `told` comes from, by which the rules of a bank say what they found."""
CARRIED = "said.text"
"""The text of something told; it is found where it is told."""
TABLES = ("cetl_prep/gui/help_", "help")
"""How modules begin whose tables (names at module level) are shown whole, and their context."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text under one context."""

    context: str
    source: str


@dataclass(slots=True)
class Found:
    """What a run over the sources found.

    Attributes:
        places: the files each message stands in.
        lost: calls whose text could not be followed, as ``file:line: code``.
    """

    places: dict[Message, set[str]] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)

    def add(self, context: str, texts: Iterable[str], place: str) -> None:
        """Note texts of one context."""
        for text in texts:
            if any(letter.isalpha() for letter in text):
                self.places.setdefault(Message(context, text), set()).add(place)


class Module:
    """One source file: its tree, its names, and the functions in it that hand a text on."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.place = path.relative_to(ROOT).as_posix()
        self.name = self.place.removesuffix(".py").replace("/", ".")
        self.tree = ast.parse(path.read_text("utf-8"))
        self.values = dict(_assigned(self.tree.body))
        self.imported = {
            alias.asname or alias.name: (node.module or "", alias.name)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        self.helpers = dict(self._find_helpers())

    @property
    def in_words(self) -> bool:
        """Whether it belongs to the floor of words."""
        return self.place.startswith("cetl_prep/words/")

    def _find_helpers(self) -> Iterator[tuple[str, str]]:
        for node in self.tree.body:
            if not isinstance(node, ast.FunctionDef) or len(node.args.args) != 1:
                continue
            given = node.args.args[0].arg
            for call in _calls(node):
                args = call.args
                if _is_translate(call.func) and len(args) == 2 and _is_name(args[1], given):
                    yield node.name, _text(self, args[0])


def find_messages(root: Path = ROOT) -> Found:
    """All texts of the window."""
    package = root / "cetl_prep"
    paths = sorted(path for room in SHOWN for path in (package / room).rglob("*.py"))
    paths += sorted((package / "banks" / "checks").glob("*.py"))
    modules = {module.name: module for module in map(Module, paths)}
    found = Found()
    for module in modules.values():
        _Reader(module, modules, found).read()
    return found


class _Reader(ast.NodeVisitor):
    """Walks one module, and knows the class and the functions it is in."""

    def __init__(self, module: Module, modules: dict[str, Module], found: Found) -> None:
        self._module = module
        self._modules = modules
        self._found = found
        self._classes: list[str] = []
        self._functions: list[ast.FunctionDef | ast.Lambda] = []

    def read(self) -> None:
        """Read all of it."""
        if self._module.place.startswith(TABLES[0]):
            for name, value in self._module.values.items():
                if name != "CONTEXT":
                    self._found.add(TABLES[1], _all_texts(value), self._module.place)
        self.visit(self._module.tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr == "tr" and isinstance(node.ctx, ast.Load):
            self._lose(node, "self.tr handed on; give TONGUE, or call it")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        context, text = self._spoken(node)
        if text is not None:
            self._take(context, text, node)
            children: list[ast.expr] = [*node.args, *(word.value for word in node.keywords)]
            for child in children:
                self.visit(child)
        else:
            self.generic_visit(node)

    def _spoken(self, call: ast.Call) -> tuple[str, ast.expr | None]:
        """The context and the text of a call that speaks."""
        function, args = call.func, call.args
        if isinstance(function, ast.Attribute) and function.attr == "tr" and args:
            return self._classes[-1], args[0]
        if self._is_translate(function) and len(args) > 1:
            return _text(self._module, args[0]), args[1]
        context = self._context_of(function.id) if isinstance(function, ast.Name) else ""
        return (context, args[0]) if context and args else ("", None)

    def _is_translate(self, function: ast.expr) -> bool:
        if _is_translate(function):
            return True
        return (
            not self._module.in_words
            and isinstance(function, ast.Name)
            and any(_is_translate(value) for value in self._named(function.id))
        )

    def _context_of(self, function: str) -> str:
        """The context of a function that hands a text on, empty for any other."""
        if function == "TONGUE" or (self._module.in_words and function == "translate"):
            return "words"
        if function == "told" and self._module.imported.get("told", ("",))[0] == FINDINGS:
            return "words"
        if context := self._module.helpers.get(function, ""):
            return context
        module, name = self._module.imported.get(function, ("", ""))
        return self._modules[module].helpers.get(name, "") if module in self._modules else ""

    def _take(self, context: str, text: ast.expr, call: ast.Call) -> None:
        if self._handed_on(text):
            return
        texts = list(self._follow(text))
        if not texts or None in texts:
            self._lose(call, "text cannot be followed to literals")
        self._found.add(context, (t for t in texts if t), self._module.place)

    def _handed_on(self, text: ast.expr) -> bool:
        """Whether it is the argument of a function (or a tongue) that hands it on, or of a reader of tables."""
        if ast.unparse(text) == CARRIED:
            return True
        if not isinstance(text, ast.Name) or not self._functions:
            return False
        given = {arg.arg for arg in self._functions[-1].args.args}
        name = getattr(self._functions[-1], "name", "")
        return (text.id in given and name in {"__call__", *self._module.helpers}) or (
            self._module.place.startswith(TABLES[0]) and not any(self._named(text.id))
        )

    def _follow(self, node: ast.expr) -> Iterator[str | None]:
        """The literals an expression can be; None for what cannot be followed."""
        if isinstance(node, ast.Constant):
            yield node.value if isinstance(node.value, str) else None
        elif isinstance(node, ast.IfExp):
            yield from self._follow(node.body)
            yield from self._follow(node.orelse)
        elif isinstance(node, (ast.Subscript, ast.Name)) or _is_get(node):
            yield from self._follow_name(node)
        elif isinstance(node, (ast.Dict, ast.Tuple, ast.List)):
            yield from _all_texts(node)
        else:
            yield None

    def _follow_name(self, node: ast.expr) -> Iterator[str | None]:
        if isinstance(node, ast.Subscript):
            node = node.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            node = node.func.value
        if not isinstance(node, ast.Name):
            yield from self._follow(node) if isinstance(node, ast.Dict) else [None]
            return
        values = list(self._named(node.id))
        for value in values:
            yield from self._follow(value)
        if not values:
            yield None

    def _named(self, name: str) -> Iterator[ast.expr]:
        """What is assigned to a name: in the functions around, else in the module, else where it comes from."""
        for function in reversed(self._functions):
            if isinstance(function, ast.FunctionDef):
                held = [value for named, value in _assigned(ast.walk(function)) if named == name]
                if held:
                    yield from held
                    return
        if name in self._module.values:
            yield self._module.values[name]
            return
        module, original = self._module.imported.get(name, ("", ""))
        if module in self._modules and original in self._modules[module].values:
            yield self._modules[module].values[original]

    def _lose(self, node: ast.AST, why: str) -> None:
        line = getattr(node, "lineno", 0)
        self._found.lost.append(f"{self._module.place}:{line}: {why}: {ast.unparse(node)[:100]}")


def _assigned(nodes: Iterable[ast.AST]) -> Iterator[tuple[str, ast.expr]]:
    for node in nodes:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            yield node.target.id, node.value


def _all_texts(node: ast.expr) -> Iterator[str]:
    """All literals in a table, without the keys of a dictionary."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _all_texts(value)
    elif isinstance(node, (ast.Tuple, ast.List)):
        for each in node.elts:
            yield from _all_texts(each)


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    return (each for each in ast.walk(node) if isinstance(each, ast.Call))


def _is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _is_translate(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "translate"
        and _is_name(node.value, "QCoreApplication")
    )


def _is_get(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "get"
    )


def _text(module: Module, node: ast.expr) -> str:
    """A literal, or the literal of a name of the module."""
    if isinstance(node, ast.Name):
        node = module.values.get(node.id, node)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    message = f"{module.place}: the context of a text is no literal: {ast.unparse(node)}"
    raise ValueError(message)
