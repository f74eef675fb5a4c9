"""Check that files agree on versions: CITATION.cff and CHANGELOG.md with the package's own, and constraints-minimum.txt
with the minima in settings.ini."""
import re, sys
from configparser import ConfigParser
from pathlib import Path

root = Path(__file__).resolve().parent.parent
def read(name): return (root/name).read_text(encoding='utf-8')
parser = ConfigParser(delimiters=['='])
parser.read_string(read('settings.ini'))
cfg, faults = parser['DEFAULT'], []

for name, line in (('CITATION.cff', f"version: {cfg['version']}"), ('CHANGELOG.md', f"## {cfg['version']}")):
    if not re.search(rf'^{re.escape(line)}\b', read(name), re.M): faults.append(f"{name} has no line '{line}'")

required = ' '.join(value for key, value in cfg.items() if key.endswith('requirements'))
least = dict(re.findall(r'([\w-]+)>=([\w.]+)', required))
pinned = dict(re.findall(r'^([\w-]+)==([\w.]+)$', read('constraints-minimum.txt'), re.M))
faults += [f'settings.ini requires {name}>={version}, constraints-minimum.txt has {pinned.get(name)}'
           for name, version in least.items() if f'{pinned.get(name)}.'.removeprefix(f'{version}.').strip('0.')]
sys.exit('\n'.join(faults) or None)
