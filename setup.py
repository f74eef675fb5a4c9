"Everything about the package stands in settings.ini; this file hands it to setuptools."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=['='])
parser.read(here/'settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']
extras = {key.removesuffix('_requirements'): cfg[key].split() for key in cfg if key.endswith('_requirements')}
systems = ['Operating System :: POSIX :: Linux', 'Operating System :: MacOS']

setup(name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
      author=cfg['author'], url=cfg['git_url'], license='Apache-2.0',
      long_description=(here/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
      packages=find_packages(include=['haste_nb', 'haste_nb.*']), package_data={'haste_nb': ['py.typed']},
      classifiers=['Programming Language :: Python :: 3', *systems], python_requires='>=' + cfg['min_python'],
      install_requires=cfg['requirements'].split(), extras_require=extras,
      entry_points={'nbdev': ['haste_nb=haste_nb._modidx:d']}, zip_safe=False)
