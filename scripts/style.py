"""Check the code style: import order, length of functions, tests that a NaN would pass, machine paths in outputs.

The import order follows from the notebooks: `00_*`, then the folders kernels, data and metrics, then the other notebooks
up to 25 (methods/01_dit is one of them, since 05_transport has a table of predictions), then the folder methods, those up
to 29, the folder run, and the rest; within each group in the order of file names. A module imports only from modules
before it."""
import ast, json, re, sys
from importlib.util import resolve_name
from pathlib import Path

root = Path(__file__).resolve().parent.parent
package, faults = root/'haste_nb', []
notebooks = [p for p in (root/'nbs').rglob('*.ipynb') if '.ipynb_checkpoints' not in p.parts]
FOLDERS = {'kernels': 1, 'data': 2, 'metrics': 3, 'methods': 5, 'run': 7}

def place(nb):
    "Position of a notebook in the import order."
    folder, name = nb.parent.name, nb.stem
    if (folder, name) == ('methods', '01_dit'): folder = 'nbs'
    group = FOLDERS.get(folder) or (0 if name < '01' else 4 if name < '26' else 6 if name < '30' else 8)
    return group, name

def cells_of(nb): return json.loads(nb.read_text(encoding='utf-8'))['cells']

def module_of(nb):
    "Name of the module that a notebook exports, without the package's; None: it exports nothing."
    for cell in cells_of(nb):
        if m := re.match(r'#\|\s*default_exp\s+(\S+)', ''.join(cell['source'])): return m[1]

order = [m for nb in sorted(notebooks, key=place) if (m := module_of(nb))]

def imported(node, here):
    "Modules of this package that an import statement names."
    if isinstance(node, ast.Import): names = [a.name for a in node.names]
    elif isinstance(node, ast.ImportFrom):
        base = resolve_name('.'*node.level + (node.module or ''), f'haste_nb.{here}'.rpartition('.')[0]) if node.level else node.module
        names = [base, *(f'{base}.{a.name}' for a in node.names)]
    else: return []
    return [n.removeprefix('haste_nb.') for n in names if n.removeprefix('haste_nb.') in order]

for here in order:
    tree = ast.parse((package/f"{here.replace('.', '/')}.py").read_text(encoding='utf-8'))
    main = {id(n) for f in ast.walk(tree) if isinstance(f, ast.If) and '__main__' in ast.unparse(f.test) for n in ast.walk(f)}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and (n := node.end_lineno - node.lineno + 1) > 45:
            faults.append(f'{here}.{node.name} has {n} lines, more than 45')
        if 'import_module' in ast.unparse(node) and isinstance(node, ast.Call): faults.append(f'{here} hides an import in import_module')
        for other in imported(node, here):
            if order.index(other) >= order.index(here) and id(node) not in main: faults.append(f'{here} imports {other}, which comes after it')
modules = {p.relative_to(package).with_suffix('').as_posix().replace('/', '.') for p in package.rglob('*.py')}
faults += [f'{m}.py belongs to no notebook' for m in sorted(modules - set(order)) if not m.endswith(('__init__', '_modidx'))]

def passes_nan(test):
    "Whether a comparison uses Python's max, which skips a NaN that does not come first."
    if not (isinstance(test, ast.Compare) and isinstance(test.left, ast.Call)): return False
    return getattr(test.left.func, 'id', None) == 'max' and isinstance(test.ops[0], (ast.Lt, ast.LtE))

for nb in notebooks:
    for cell in cells_of(nb):
        if 'site-packages' in json.dumps(cell.get('outputs', '')):
            faults.append(f"{nb.name}: an output of cell {cell['id']} contains a path of the machine that ran it")
        code = ''.join(cell['source']) if cell['cell_type'] == 'code' else ''
        if 'assert' not in code or any(line.startswith(('%', '!')) for line in code.splitlines()): continue
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.Assert) and any(map(passes_nan, ast.walk(node.test))):
                faults.append(f'{nb.name}: {ast.unparse(node)[:80]} passes a NaN: write all(e < limit for e in ...)')
sys.exit('\n'.join(faults) or None)
