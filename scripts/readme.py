"""Write README.md from nbs/index.ipynb: `python scripts/readme.py`; with `--check`, only report whether it is current.

Hidden cells are left out, and relative links, which start at nbs/ in the notebook, start at the repository's root."""
import posixpath, re, sys
from pathlib import Path
import nbformat
from nbconvert import MarkdownExporter

root = Path(__file__).resolve().parent.parent
readme = root/'README.md'
note = '<!-- Written by scripts/readme.py from nbs/index.ipynb; edit that. -->\n\n'
relative_link = re.compile(r'\]\((?!\w+:|#)([^)\s]+)\)')

def from_root(link):
    "A relative link of the notebook as one of README.md."
    return f"]({posixpath.normpath('nbs/' + link[1])})"

nb = nbformat.read(root/'nbs'/'index.ipynb', as_version=4)
nb.metadata['language_info'] = {'name': 'python'}
nb.cells = [c for c in nb.cells if not c.source.startswith('#| hide')]
body, _ = MarkdownExporter().from_notebook_node(nb)
text = note + re.sub(r'\n{3,}', '\n\n', relative_link.sub(from_root, body)).strip() + '\n'

if '--check' not in sys.argv: readme.write_text(text, encoding='utf-8')
elif not readme.exists() or readme.read_text(encoding='utf-8') != text:
    sys.exit('README.md differs from nbs/index.ipynb: run python scripts/readme.py')
missing = [path for path in relative_link.findall(text) if not (root/path).exists()]
if missing: sys.exit(f"nbs/index.ipynb links to files that do not exist: {', '.join(missing)}")
