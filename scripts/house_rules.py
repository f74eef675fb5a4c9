"Check what the project promises about its code: no function over 60 lines, imports only from rooms above."
import ast, sys
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
sys.exit('\n'.join(faults) or None)
