import sys; sys.path.insert(0,'/tmp/w')
from edit import edit
edit('data/01_images',("    if number and number.keys() <= {'train', 'val', 'test', 'valid', 'validation'}:\n","    if 'train' in number and number.keys() <= {'train', 'val', 'test', 'valid', 'validation'}:\n"),
("and none for classes: give one of them, \"\n                         f\"e.g. '{self.root}/{[*number][0]}'.\")","and none for classes: give one of them, \"\n                         f\"e.g. '{self.root}/train'.\")"))
