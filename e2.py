import sys; sys.path.insert(0,'/tmp/w')
from edit import edit
edit('93_arms',("""    method, end, extras = split_arm(arm)
    for found, problem in (
""","""    method, end, extras = split_arm(arm)
    numbered = [extra for extra, at in extras.items() if at and extra not in ('features', 'layer')]
    for found, problem in (
"""),("""         'a number is missing: give the step at which features end, or the layer, as in +features-2000 or +layer-9'),
""","""         'a number is missing: give the step at which features end, or the layer, as in +features-2000 or +layer-9'),
        (numbered, f'+{"".join(numbered[:1])} has no number: leave it out'),
"""))
edit('data/01_images',("""    folders = {e.name for e in os.scandir(self.root) if e.is_dir() and visible(e.name)} if names else set()
""","""    if number and number.keys() <= {'train', 'val', 'test', 'valid', 'validation'}:
        raise HasteError(f"'{self.root}' has the subfolders {', '.join(number)} and none for classes: give one of them, "
                         f"e.g. '{self.root}/{[*number][0]}'.")
    folders = {e.name for e in os.scandir(self.root) if e.is_dir() and visible(e.name)} if names else set()
"""))
