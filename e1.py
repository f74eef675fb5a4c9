import sys; sys.path.insert(0,'/tmp/w')
from edit import edit
edit('46_sweep',("('ckpt', 'ema', 'vae', 'eval_extractor', 'reference', 'data_dir', 'metric')","('ckpt', 'ema', 'vae', 'eval_extractor', 'eval_weights', 'reference', 'data_dir', 'metric')"))
edit('93_arms',("'haste-20+features': 'the step at which features end'}","'haste-20+features': 'the step at which features end', 'haste-20+conv-5': '+conv has no number'}"))
edit('data/01_images',("touch('partly/a/0.png', 'partly/b/0.heic')\n","touch('partly/a/0.png', 'partly/b/0.heic', 'parts/train/a/0.png', 'parts/val/0.png')\n"),
("        (lambda: ZipImages('cut.zip'), ","        (lambda: FolderImages('parts'), \"'parts' has the subfolders train, val and none for classes: give one of them, e.g. 'parts/train'.\"),\n        (lambda: ZipImages('cut.zip'), "))
