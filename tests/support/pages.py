"""What every page must have, read by a parser. `python3 pages.py FILE...` complains of each fault and fails where there is one.

`python3 pages.py --same FILE FILE` compares two pages that differ in what people wrote alone: their elements and attributes
must be the same.
"""
import html.parser
import re
import sys

LONE = {"meta", "br", "hr", "img", "input", "link"}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
WHOLE = re.compile(r"-?\d+%?")
PLACES = {"x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"}
FETCHING = {"src", "srcset", "href", "action", "formaction", "data", "poster", "xlink:href", "background"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.faults, self.open, self.shape, self.words = [], [], [], []
        self.ids, self.named, self.headings = set(), set(), []
        self.title = self.style = ""
        self.attributes = {}
        self.tables = self.captions = 0
        self.pictures = []

    def fault(self, words):
        self.faults.append(f"line {self.getpos()[0]}: {words}")

    def handle_decl(self, decl):
        if decl.lower() != "doctype html":
            self.fault(f"declares {decl}")

    def handle_comment(self, data):
        self.fault("a comment")

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        if len(attributes) != len(pairs):
            self.fault(f"an attribute of {tag} stands twice")
        self.shape.append((tag, tuple(sorted(set(attributes) - {"class"}))))  # a class tells how to break a long word
        if tag == "script":
            self.fault("a script")
        for name, value in pairs:
            if name.startswith("on"):
                self.fault(f"{name} of {tag}")
            if name in FETCHING and not (value or "").startswith("#"):
                self.fault(f"{tag} fetches {value}")
            if name in PLACES and not WHOLE.fullmatch(value or ""):
                self.fault(f"{name}={value} of {tag} is not whole")
        if "id" in attributes:
            if attributes["id"] in self.ids:
                self.fault(f"the id {attributes['id']} stands twice")
            self.ids.add(attributes["id"])
        self.named.update(attributes.get("aria-labelledby", "").split())
        if tag in HEADINGS:
            self.headings.append((int(tag[1]), self.getpos()[0]))
        if tag == "html":
            self.attributes["lang"] = attributes.get("lang")
        if tag == "meta" and attributes.get("name") == "viewport":
            self.attributes["viewport"] = attributes.get("content")
        if tag == "table":
            self.tables += 1
        if tag == "caption":
            self.captions += 1
        if tag == "th" and "scope" not in attributes:
            self.fault("a heading of a table without scope")
        if tag == "svg" and "svg" not in self.open and attributes.get("aria-hidden") != "true":
            if attributes.get("role") != "img" or not attributes.get("aria-labelledby"):
                self.fault("a picture without a name")
            self.pictures.append(attributes.get("aria-labelledby", "").split())
        if tag not in LONE:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.fault(f"</{tag}> closes {self.open[-1:]}")
        else:
            self.open.pop()

    def handle_data(self, data):
        if self.open[-1:] == ["title"] and "svg" not in self.open:
            self.title += data
        elif self.open[-1:] == ["style"]:
            self.style += data
        else:
            self.words.append(data)

    def check(self):
        if self.open:
            self.fault(f"still open: {self.open}")
        if self.attributes.get("lang") not in ("nl", "en"):
            self.fault("no language")
        if not self.title.strip():
            self.fault("no title")
        if "width=device-width" not in (self.attributes.get("viewport") or ""):
            self.fault("no viewport")
        for part in ("@page", "@media print", "prefers-color-scheme:dark", "forced-colors"):
            if part not in self.style:
                self.fault(f"no {part} in the style sheet")
        if re.search(r"url\(|@import|@font-face", self.style):
            self.fault("the style sheet fetches something")
        if self.tables != self.captions:
            self.fault(f"{self.tables} tables with {self.captions} captions")
        if not self.headings or self.headings[0][0] != 1:
            self.fault("does not begin with a heading of the first level")
        for (above, _), (level, line) in zip(self.headings, self.headings[1:]):
            if level > above + 1:
                self.fault(f"line {line}: a heading of level {level} under one of level {above}")
        for name in self.named - self.ids:
            self.fault(f"nothing has the id {name}")
        for names in self.pictures:
            if len(names) != 2:
                self.fault("a picture without title and description")
        return self.faults


def read(path):
    with open(path, encoding="utf-8", errors="strict", newline="") as file:
        text = file.read()
    page = Page()
    page.feed(text)
    page.close()
    return page


def main(arguments):
    if arguments[:1] == ["--same"]:
        one, other = (read(path) for path in arguments[1:])
        if one.shape != other.shape:
            differing = next((a, b) for a, b in zip(one.shape + [None], other.shape + [None]) if a != b)
            sys.exit(f"{arguments[2]}: other elements than {arguments[1]}: {differing}")
        return
    faults = [f"{path}: {fault}" for path in arguments for fault in read(path).check()]
    if faults:
        sys.exit("\n".join(faults))


main(sys.argv[1:])
