"Check what the project promises about its code: no function over 60 lines, imports only from rooms above."
import ast, sys
from pathlib import Path

rooms = ['core', 'teacher', 'data', 'models', 'transport', 'losses', 'termination', 'sample_eval', 'train', 'analysis']
package, faults = Path(__file__).resolve().parent.parent/'haste_nb', []
for room in rooms:
    tree = ast.parse((package/f'{room}.py').read_text(encoding='utf-8'))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and (n := node.end_lineno - node.lineno + 1) > 60: faults.append(f'{room}.{node.name} has {n} lines')
        if isinstance(node, ast.ImportFrom) and (node.module or '').startswith('haste_nb.'):
            other = node.module.split('.')[1]
            if rooms.index(other) > rooms.index(room): faults.append(f'{room} imports {other}, which is not above it')
strangers = {p.stem for p in package.glob('*.py')} - set(rooms) - {'__init__', '_modidx'}
faults += [f'{name}.py is in no list of rooms' for name in strangers]
sys.exit('\n'.join(faults) or None)
