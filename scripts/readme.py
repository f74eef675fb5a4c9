"Write README.md from nbs/index.ipynb: `python scripts/readme.py`; with `--check`, only tell whether it is current."
import sys
from pathlib import Path
from nbconvert import MarkdownExporter

root = Path(__file__).resolve().parent.parent
body, _ = MarkdownExporter(exclude_input_prompt=True).from_filename(str(root/'nbs'/'index.ipynb'))
note = '<!-- Written by scripts/readme.py from nbs/index.ipynb; edit that. -->\n\n'
text = note + body.strip().replace('](images/', '](nbs/images/').replace('](../', '](') + '\n'
readme = root/'README.md'
if '--check' in sys.argv:
    if not readme.exists() or readme.read_text(encoding='utf-8') != text: sys.exit('README.md is not what nbs/index.ipynb says: run python scripts/readme.py')
else: readme.write_text(text, encoding='utf-8')
