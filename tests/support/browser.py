"""Every page in a real browser: `python3 browser.py CHROMIUM AXE FILE...`; AXE may be empty, then nothing is asked of axe-core.

Light and dark: nothing on the console, and axe-core (WCAG 2.1 AA and its good habits) finds nothing. Printed to PDF: every figure of
the page is in the text of the PDF.
"""
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

SCHEMES = {"light": "1", "dark": "0"}  # of blink's preferredColorScheme
RUN = """
<script>%s</script><script>
axe.run(document, {resultTypes: ["violations"], rules: {region: {enabled: true}}}).then(result => {
  const found = result.violations.map(one => one.id + ": " + one.help + " at " + one.nodes.map(node => node.target).join(", "));
  const pre = document.createElement("pre"); pre.id = "axe-has-run"; pre.textContent = JSON.stringify(found);
  document.body.append(pre);
});
</script></body>"""


def browse(chromium, *arguments):
    with tempfile.TemporaryDirectory() as profile:
        command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--enable-logging=stderr",
                   f"--user-data-dir={profile}", "--virtual-time-budget=20000", *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)


def on_console(stderr):
    return [line for line in stderr.splitlines() if ":CONSOLE" in line]


def words(page):
    body = re.sub(r"<(style|title|desc)[^>]*>.*?</\1>", " ", page, flags=re.S)
    return html.unescape(re.sub(r"<[^>]*>", " ", body))


def faults_of(chromium, axe, path, folder):
    page = path.read_text(encoding="utf-8")
    for scheme, code in SCHEMES.items():
        look = f"--blink-settings=preferredColorScheme={code}"
        for line in on_console(browse(chromium, look, "--dump-dom", path.as_uri()).stderr):
            yield f"{scheme}: {line}"
        if not axe:
            continue
        # The page forbids scripts; a copy of it lets this one run.
        copy = folder / "copy.html"
        allowed = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
        copy.write_text(allowed.replace("</body>", RUN.replace("%s", axe)), encoding="utf-8")
        dom = browse(chromium, look, "--window-size=1280,1000", "--dump-dom", copy.as_uri()).stdout
        found = re.search(r'<pre id="axe-has-run">(.*?)</pre>', dom, re.S)
        if not found:
            yield f"{scheme}: axe-core did not run"
            continue
        yield from (f"{scheme}: {one}" for one in json.loads(html.unescape(found.group(1))))
    pdf = folder / "page.pdf"
    browse(chromium, f"--print-to-pdf={pdf}", "--no-pdf-header-footer", path.as_uri())
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    printed = re.sub(r"\s+", "", text)
    for figure in sorted(set(re.findall(r"\d[\d.,]*\d|\d", words(page)))):
        if figure not in printed:
            yield f"{figure} is not in the PDF"


def main(chromium, axe_file, *files):
    axe = pathlib.Path(axe_file).read_text(encoding="utf-8") if axe_file else ""
    bad = False
    with tempfile.TemporaryDirectory() as name:
        for file in map(pathlib.Path, files):
            for fault in faults_of(chromium, axe, file.resolve(), pathlib.Path(name)):
                bad = True
                print(f"{file}: {fault}")
    sys.exit(bad)


main(*sys.argv[1:])
