"Check what the project promises about its code: no function over 60 lines, imports only from rooms above, no test that a NaN passes, no path of a machine in what a notebook shows."
import ast, json, sys
from pathlib import Path

rooms = ['core', 'teacher', 'vae', 'data', 'prepare', 'text', 'captions', 'coco', 'conditions', 'fused', 'attention', 'models', 'checkpoints', 'pretrain', 'transport', 'attention_loss', 'losses', 'ema', 'update', 'sharding', 'termination', 'metrics', 'text_metrics', 'sample_eval', 'train', 'bench', 'analysis']
package, faults = Path(__file__).resolve().parent.parent/'haste_nb', []

def imported(node):
    "Names of this package's modules that an import statement names."
    if isinstance(node, ast.Import): return [a.name.split('.')[1] for a in node.names if a.name.startswith('haste_nb.')]
    if not isinstance(node, ast.ImportFrom): return []
    if node.level == 1: return [node.module] if node.module else [a.name for a in node.names]
    if node.module == 'haste_nb': return [a.name for a in node.names]
    return [node.module.split('.')[1]] if (node.module or '').startswith('haste_nb.') else []

for room in rooms:
    tree = ast.parse((package/f'{room}.py').read_text(encoding='utf-8'))
    late = {id(n) for f in ast.walk(tree) if isinstance(f, ast.If) and '__main__' in ast.unparse(f.test) for n in ast.walk(f)}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and (n := node.end_lineno - node.lineno + 1) > 60: faults.append(f'{room}.{node.name} has {n} lines')
        for other in imported(node):
            if other in rooms and rooms.index(other) >= rooms.index(room) and id(node) not in late: faults.append(f'{room} imports {other}, which is not above it')
strangers = {p.stem for p in package.glob('*.py')} - set(rooms) - {'__init__', '_modidx'}
faults += [f'{name}.py is in no list of rooms' for name in strangers]
def lets_nan_pass(test):
    "Whether something is said to be small by Python's max, which skips a NaN that does not come first."
    return any(isinstance(n, ast.Compare) and isinstance(n.left, ast.Call) and getattr(n.left.func, 'id', None) == 'max' and isinstance(n.ops[0], (ast.Lt, ast.LtE)) for n in ast.walk(test))

for nb in sorted((package.parent/'nbs').glob('*.ipynb')):
    for cell in json.loads(nb.read_text(encoding='utf-8'))['cells']:
        if 'site-packages' in json.dumps(cell.get('outputs', '')): faults.append(f"{nb.name}: an output of cell {cell['id']} names a path of the machine that ran it")
        code = ''.join(cell['source']) if cell['cell_type'] == 'code' else ''
        if 'assert' not in code or any(line.startswith(('%', '!')) for line in code.splitlines()): continue
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.Assert) and lets_nan_pass(node.test): faults.append(f'{nb.name}: {ast.unparse(node)[:80]} lets a NaN pass: write all(e < bar for e in ...)')
sys.exit('\n'.join(faults) or None)
