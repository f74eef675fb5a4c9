"Write README.md from nbs/index.ipynb: `python scripts/readme.py`; with `--check`, only tell whether it is current."
import re, sys
from pathlib import Path
import nbformat
from nbconvert import MarkdownExporter

root = Path(__file__).resolve().parent.parent
nb = nbformat.read(root/'nbs'/'index.ipynb', as_version=4)
nb.metadata['language_info'] = {'name': 'python'}
body, _ = MarkdownExporter().from_notebook_node(nb)
note = '<!-- Written by scripts/readme.py from nbs/index.ipynb; edit that. -->\n\n'
text = note + re.sub(r'\n{3,}', '\n\n', body).strip().replace('](images/', '](nbs/images/').replace('](../', '](') + '\n'
readme = root/'README.md'
if '--check' in sys.argv:
    if not readme.exists() or readme.read_text(encoding='utf-8') != text: sys.exit('README.md is not what nbs/index.ipynb says: run python scripts/readme.py')
else: readme.write_text(text, encoding='utf-8')
