"The package's metadata, read from settings.ini so that nothing is said twice."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

cfg = ConfigParser(delimiters=['='])
cfg.read('settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']

setup(
    name=cfg['lib_name'],
    version=cfg['version'],
    description=cfg['description'],
    long_description=Path('README.md').read_text(encoding='utf-8'),
    long_description_content_type='text/markdown',
    author=cfg['author'],
    author_email=cfg['author_email'],
    url=cfg['git_url'],
    license='Apache-2.0',
    keywords=cfg['keywords'].split(),
    classifiers=[
        'Development Status :: 3 - Alpha',
        'Intended Audience :: Developers',
        'Intended Audience :: Science/Research',
        'Programming Language :: Python :: 3',
        'Topic :: Scientific/Engineering :: Image Recognition',
        'Typing :: Typed',
    ],
    python_requires='>=' + cfg['min_python'],
    packages=find_packages(include=['autotimm', 'autotimm.*']),
    include_package_data=True,
    install_requires=cfg['requirements'].split(),
    extras_require={
        'onnx': cfg['onnx_requirements'].split(),
        'dev': (cfg['dev_requirements'] + ' ' + cfg['onnx_requirements']).split()},
    entry_points={
        'console_scripts': cfg['console_scripts'].split(),
        'nbdev': [f"{cfg['lib_name']}={cfg['lib_path']}._modidx:d"], # the pages of other nbdev projects link here too
    },
    zip_safe=False,
)
